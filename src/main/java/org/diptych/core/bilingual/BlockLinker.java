package org.diptych.core.bilingual;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * Links the blocks of two bodies: a dynamic programme over both, whose moves are one to one, one to a few, a few to one,
 * and a gap on either side (Gale and Church, "A Program for Aligning Sentences in Bilingual Corpora", 1993, with what
 * blocks share beside their lengths). A first pass finds the way by one to one and gaps alone; a second one, near it,
 * makes all moves; from its links is learnt which words of the two bodies answer to which, and a third pass uses that.
 * Used once.
 */
final class BlockLinker {
    private static final int[][] MOVES = {{1, 1}, {1, 0}, {0, 1}, {1, 2}, {2, 1}, {1, 3}, {3, 1}};
    private static final int SIMPLE = 3;
    /** How far from the straight way the first pass looks: a fifth of the body, and this at least. */
    private static final int LEAST_WIDE = 40;
    /** How far from the first pass's way the others look. */
    private static final int NEAR = 12;

    private static final int LEAST_TOGETHER = 2;
    private static final double MOSTLY_TOGETHER = 0.4;
    private static final double FOREVER = 1e12;

    private final List<BodyBlock> first;
    private final List<BodyBlock> second;
    private final Vocabulary vocabulary = new Vocabulary();
    private final List<BlockWords> firstWords;
    private final List<BlockWords> secondWords;
    private Likeness likeness;
    private WordPairs words = WordPairs.NONE;

    BlockLinker(List<BodyBlock> first, List<BodyBlock> second) {
        this.first = first;
        this.second = second;
        this.firstWords =
                first.stream().map(block -> BlockWords.of(block, vocabulary)).toList();
        this.secondWords =
                second.stream().map(block -> BlockWords.of(block, vocabulary)).toList();
    }

    /** The links in order, each block in exactly one; {@code known} is what was learnt elsewhere. */
    List<Link> links(WordPairs known) {
        int rows = first.size();
        int columns = second.size();
        likeness = new Likeness(firstWords, secondWords, vocabulary, known);
        int wide = Math.max(LEAST_WIDE, Math.max(rows, columns) / 5);
        List<Bead> beads = beads(SIMPLE, wide, i -> rows == 0 ? 0 : (int) ((long) i * columns / rows));
        beads = beads(MOVES.length, NEAR, way(beads));
        words = learnt(beads).or(known);
        likeness = new Likeness(firstWords, secondWords, vocabulary, words);
        beads = beads(MOVES.length, NEAR, way(beads));
        return beads.stream()
                .map(bead -> new Link(first.subList(bead.a(), bead.aEnd()), second.subList(bead.b(), bead.bEnd())))
                .toList();
    }

    /** What is known of the two bodies' words once they are linked. */
    WordPairs words() {
        return words;
    }

    /** Blocks {@code a..aEnd} of the first body and {@code b..bEnd} of the second. */
    private record Bead(int a, int aEnd, int b, int bEnd) {}

    private IntUnaryOperator way(List<Bead> beads) {
        int[] middle = new int[first.size() + 1];
        for (Bead bead : beads) {
            for (int i = bead.a(); i <= bead.aEnd(); i++) {
                middle[i] = i == bead.aEnd() ? bead.bEnd() : bead.b();
            }
        }
        return i -> middle[i];
    }

    private WordPairs learnt(List<Bead> beads) {
        WordPairs.Learner learner = new WordPairs.Learner();
        for (Bead bead : beads) {
            boolean gap = bead.a() == bead.aEnd() || bead.b() == bead.bEnd();
            if (!gap && first.get(bead.a()).kind().isProse()) {
                BlockWords one = words(firstWords, bead.a(), bead.aEnd());
                BlockWords other = words(secondWords, bead.b(), bead.bEnd());
                learner.learn(vocabulary.words(one.words()), vocabulary.words(other.words()));
            }
        }
        return learner.pairs(LEAST_TOGETHER, MOSTLY_TOGETHER);
    }

    /** The cheapest beads by the first {@code moves} moves, at most {@code band} off {@code middle}, which never falls. */
    private List<Bead> beads(int moves, int band, IntUnaryOperator middle) {
        int rows = first.size();
        int columns = second.size();
        double[][] cost = new double[rows + 1][];
        byte[][] taken = new byte[rows + 1][];
        int[] from = new int[rows + 1];
        for (int i = 0; i <= rows; i++) {
            int at = middle.applyAsInt(i);
            from[i] = i == 0 ? 0 : Math.max(0, at - band);
            int to = i == rows ? columns : Math.min(columns, at + band);
            cost[i] = new double[to - from[i] + 1];
            taken[i] = new byte[to - from[i] + 1];
            Arrays.fill(cost[i], FOREVER);
            for (int j = from[i]; j <= to; j++) {
                if (i == 0 && j == 0) {
                    cost[0][0] = 0;
                    continue;
                }
                for (byte move = 0; move < moves; move++) {
                    int a = i - MOVES[move][0];
                    int b = j - MOVES[move][1];
                    if (a < 0 || b < from[a] || b - from[a] >= cost[a].length) {
                        continue;
                    }
                    double before = cost[a][b - from[a]];
                    if (before < cost[i][j - from[i]]) {
                        double total = before + cost(a, i, b, j);
                        if (total < cost[i][j - from[i]]) {
                            cost[i][j - from[i]] = total;
                            taken[i][j - from[i]] = move;
                        }
                    }
                }
            }
        }
        return back(taken, from);
    }

    private List<Bead> back(byte[][] taken, int[] from) {
        List<Bead> beads = new ArrayList<>();
        int i = first.size();
        int j = second.size();
        while (i > 0 || j > 0) {
            int[] move = MOVES[taken[i][j - from[i]]];
            beads.add(new Bead(i - move[0], i, j - move[1], j));
            i -= move[0];
            j -= move[1];
        }
        Collections.reverse(beads);
        return beads;
    }

    private double cost(int a, int aEnd, int b, int bEnd) {
        if (a == aEnd) {
            return LinkCost.gap(second.get(b));
        }
        if (b == bEnd) {
            return LinkCost.gap(first.get(a));
        }
        int more = aEnd - a + bEnd - b - 2;
        if (more > 0 && !(joins(first, a, aEnd) && joins(second, b, bEnd))) {
            return FOREVER;
        }
        BlockWords one = words(firstWords, a, aEnd);
        BlockWords other = words(secondWords, b, bEnd);
        return LinkCost.link(first.get(a), second.get(b), more, one, other, likeness);
    }

    private static boolean joins(List<BodyBlock> blocks, int from, int to) {
        return blocks.subList(from, to).stream().allMatch(LinkCost::joins);
    }

    private static BlockWords words(List<BlockWords> words, int from, int to) {
        BlockWords all = words.get(from);
        for (int i = from + 1; i < to; i++) {
            all = all.with(words.get(i));
        }
        return all;
    }
}
