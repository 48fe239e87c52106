package org.diptych.core.diff;

import java.util.Arrays;
import java.util.List;

/**
 * Of lines that gave way to others, finds which became which: the pairs, in order on both sides, that are most alike.
 * Stateless.
 */
final class LinePairs {
    /** Lines less alike than this are no pair: a reader compares them in vain. */
    private static final double LEAST = 0.35;
    /** Comparing each line with each takes too long beyond this many comparisons; then none are paired. */
    private static final long MOST = 60_000;

    private LinePairs() {}

    /** For each of {@code before} the index of the line of {@code after} that it became, or -1. */
    static int[] of(List<String> before, List<String> after) {
        int[] mates = new int[before.size()];
        Arrays.fill(mates, -1);
        if ((long) before.size() * after.size() > MOST) {
            return mates;
        }
        List<LineLikeness> left = before.stream().map(LineLikeness::new).toList();
        List<LineLikeness> right = after.stream().map(LineLikeness::new).toList();
        double[][] like = new double[left.size()][right.size()];
        double[][] best = new double[left.size() + 1][right.size() + 1];
        for (int i = left.size() - 1; i >= 0; i--) {
            for (int j = right.size() - 1; j >= 0; j--) {
                like[i][j] = left.get(i).to(right.get(j));
                double paired = like[i][j] < LEAST ? 0 : like[i][j] + best[i + 1][j + 1];
                best[i][j] = Math.max(paired, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        walk(like, best, mates);
        return mates;
    }

    private static void walk(double[][] like, double[][] best, int[] mates) {
        int i = 0;
        int j = 0;
        while (i < mates.length && j < best[0].length - 1) {
            if (like[i][j] >= LEAST && best[i][j] == like[i][j] + best[i + 1][j + 1]) {
                mates[i++] = j++;
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
    }
}
