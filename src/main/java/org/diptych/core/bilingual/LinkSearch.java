package org.diptych.core.bilingual;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** Finds the cheapest way from corner to corner of two bodies, near a way that is known. Stateless. */
final class LinkSearch {
    private static final int[][] MOVES = {{1, 1}, {1, 0}, {0, 1}, {1, 2}, {2, 1}, {1, 3}, {3, 1}};
    /** One to one, and a gap on either side. */
    static final int SIMPLE = 3;
    /** One to a few, and a few to one, too. */
    static final int ALL = MOVES.length;

    /** The order in which those are tried: what gaps cost is told at once, and spares many comparisons. */
    private static final byte[] GAPS_FIRST = {1, 2, 0};

    private static final double FOREVER = 1e12;
    /** How far from each other sums of the same costs in another order may be, and more. */
    static final double ROUNDING = 1e-9;

    private LinkSearch() {}

    /** Blocks {@code a..aEnd} of the first body and {@code b..bEnd} of the second. */
    record Bead(int a, int aEnd, int b, int bEnd) {
        boolean isGap() {
            return a == aEnd || b == bEnd;
        }
    }

    /**
     * A way from corner to corner: at each place of the first body, where in the second it comes and where it leaves. It
     * leaves no place before the one where it comes to the next, so that every place near it can be reached.
     */
    interface SearchPath {
        int from(int place);

        int to(int place);
    }

    /** What a bead costs; of one that costs more than {@code most}, and be it by {@link #ROUNDING}, any that does will do. */
    interface Cost {
        double of(int a, int aEnd, int b, int bEnd, double most);
    }

    /**
     * The cheapest beads by the first {@code moves} moves.
     *
     * @param band how far off {@code way} the beads may go
     */
    static List<Bead> beads(int rows, int columns, int moves, int band, SearchPath way, Cost cost) {
        double[][] total = new double[rows + 1][];
        byte[][] taken = new byte[rows + 1][];
        int[] from = new int[rows + 1];
        for (int i = 0; i <= rows; i++) {
            from[i] = i == 0 ? 0 : Math.max(0, way.from(i) - band);
            int to = i == rows ? columns : Math.min(columns, way.to(i) + band);
            total[i] = new double[to - from[i] + 1];
            taken[i] = new byte[to - from[i] + 1];
            Arrays.fill(total[i], FOREVER);
            for (int j = from[i]; j <= to; j++) {
                if (i == 0 && j == 0) {
                    total[0][0] = 0;
                } else {
                    fill(i, j, moves, total, taken, from, cost);
                }
            }
        }
        return back(rows, columns, taken, from);
    }

    private static void fill(int i, int j, int moves, double[][] total, byte[][] taken, int[] from, Cost cost) {
        double best = FOREVER;
        byte chosen = 0;
        for (int turn = 0; turn < moves; turn++) {
            byte move = turn < SIMPLE ? GAPS_FIRST[turn] : (byte) turn;
            int a = i - MOVES[move][0];
            int b = j - MOVES[move][1];
            if (a < 0 || b < from[a] || b - from[a] >= total[a].length) {
                continue;
            }
            double before = total[a][b - from[a]];
            if (before + least(i - a, j - b) <= best + ROUNDING) {
                double with = before + cost.of(a, i, b, j, best - before);
                if (with < best - ROUNDING || with <= best + ROUNDING && move < chosen) {
                    best = with;
                    chosen = move;
                }
            }
        }
        taken[i][j - from[i]] = chosen;
        total[i][j - from[i]] = best;
    }

    /** What a bead costs at least; a gap costs nothing where the author says that it is one. */
    private static double least(int rows, int columns) {
        return rows == 0 || columns == 0 ? 0 : LinkCost.least(rows + columns - 2);
    }

    private static List<Bead> back(int rows, int columns, byte[][] taken, int[] from) {
        List<Bead> beads = new ArrayList<>();
        int i = rows;
        int j = columns;
        while (i > 0 || j > 0) {
            int[] move = MOVES[taken[i][j - from[i]]];
            beads.add(new Bead(i - move[0], i, j - move[1], j));
            i -= move[0];
            j -= move[1];
        }
        Collections.reverse(beads);
        return beads;
    }

    /** The way that {@code beads} go, of which the first body has {@code rows}. */
    static SearchPath way(List<Bead> beads, int rows) {
        int[] from = new int[rows + 1];
        int[] to = new int[rows + 1];
        Arrays.fill(from, Integer.MAX_VALUE);
        for (Bead bead : beads) {
            for (int i = bead.a(); i <= bead.aEnd(); i++) {
                from[i] = Math.min(from[i], bead.b());
                to[i] = Math.max(to[i], bead.bEnd());
            }
        }
        return between(i -> from[i] == Integer.MAX_VALUE ? 0 : from[i], i -> to[i]);
    }

    /** The straight way. */
    static SearchPath straight(int rows, int columns) {
        return between(
                i -> SharedMarks.straight(i, rows, columns),
                i -> SharedMarks.straight(Math.min(i + 1, rows), rows, columns));
    }

    private static SearchPath between(IntUnaryOperator from, IntUnaryOperator to) {
        return new SearchPath() {
            @Override
            public int from(int place) {
                return from.applyAsInt(place);
            }

            @Override
            public int to(int place) {
                return to.applyAsInt(place);
            }
        };
    }
}
