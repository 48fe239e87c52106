package org.diptych.core.bilingual;

import java.util.ArrayList;
import java.util.List;

/**
 * The pairing of two rows of things, in order on both sides, that weighs most: found as one finds the least edits
 * between two words, in time and space of the product of both lengths. Used once.
 */
final class BestPairing {
    private final int rows;
    private final int columns;
    private final Weight weight;

    /** How much it weighs to pair the {@code a}th of the first with the {@code b}th of the second; 0 for never. */
    interface Weight {
        int of(int a, int b);
    }

    BestPairing(int rows, int columns, Weight weight) {
        this.rows = rows;
        this.columns = columns;
        this.weight = weight;
    }

    /** The pairs of places, growing on both sides. */
    List<int[]> pairs() {
        int[][] best = new int[rows + 1][columns + 1];
        int[][] together = new int[rows][columns];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                together[i][j] = weight.of(i, j);
                int apart = Math.max(best[i + 1][j], best[i][j + 1]);
                best[i][j] = together[i][j] == 0 ? apart : Math.max(apart, best[i + 1][j + 1] + together[i][j]);
            }
        }
        List<int[]> pairs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < rows && j < columns) {
            if (together[i][j] > 0 && best[i][j] == best[i + 1][j + 1] + together[i][j]) {
                pairs.add(new int[] {i++, j++});
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
        return pairs;
    }
}
