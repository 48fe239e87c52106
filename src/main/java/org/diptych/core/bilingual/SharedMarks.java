package org.diptych.core.bilingual;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What each block of one body shares with each of the other, by marks alone, in a band around the straight way. Each mark
 * is looked at where it stands, so that blocks that share nothing cost nothing. Immutable.
 */
final class SharedMarks {
    private final double[][] shared;
    private final int[] from;

    SharedMarks(List<BlockWords> first, List<BlockWords> second, Vocabulary vocabulary, Likeness likeness, int band) {
        this.from = new int[first.size()];
        this.shared = new double[first.size()][];
        for (int i = 0; i < first.size(); i++) {
            from[i] = Math.max(0, straight(i, first.size(), second.size()) - band);
            int to = straight(i + 1, first.size(), second.size()) + band + 1;
            shared[i] = new double[Math.max(0, Math.min(second.size(), to) - from[i])];
        }
        List<int[]> places = places(second, vocabulary.size());
        for (int i = 0; i < first.size(); i++) {
            for (int mark : first.get(i).marks()) {
                double weight = likeness.weight(mark);
                if (weight > 0) {
                    add(i, places.get(mark), 2 * weight);
                }
            }
        }
    }

    /** Where the straight way from corner to corner is in row {@code i}. */
    static int straight(int i, int rows, int columns) {
        return rows == 0 ? 0 : (int) ((long) i * columns / rows);
    }

    /** The blocks that hold each mark, ascending. */
    private static List<int[]> places(List<BlockWords> blocks, int size) {
        int[] counts = new int[size];
        blocks.forEach(block -> Arrays.stream(block.marks()).forEach(mark -> counts[mark]++));
        List<int[]> places = new ArrayList<>(size);
        for (int count : counts) {
            places.add(new int[count]);
        }
        int[] filled = new int[size];
        for (int j = 0; j < blocks.size(); j++) {
            for (int mark : blocks.get(j).marks()) {
                places.get(mark)[filled[mark]++] = j;
            }
        }
        return places;
    }

    private void add(int row, int[] columns, double weight) {
        int found = Arrays.binarySearch(columns, from[row]);
        for (int k = found < 0 ? -found - 1 : found; k < columns.length; k++) {
            int column = columns[k] - from[row];
            if (column >= shared[row].length) {
                break;
            }
            shared[row][column] += weight;
        }
    }

    /** The weight of the marks that block {@code i} of the first body and block {@code j} of the second both have. */
    double shared(int i, int j) {
        return isNear(i, j) ? shared[i][j - from[i]] : 0;
    }

    /** Whether the two lie in the band: what blocks beyond it share is not known. */
    boolean isNear(int i, int j) {
        return j >= from[i] && j - from[i] < shared[i].length;
    }

    /**
     * The weight of the marks that blocks {@code a..aEnd} and {@code b..bEnd} share at most; as much as there is where that
     * is not known.
     */
    double most(int a, int aEnd, int b, int bEnd) {
        double most = 0;
        for (int i = a; i < aEnd; i++) {
            for (int j = b; j < bEnd; j++) {
                most += isNear(i, j) ? shared[i][j - from[i]] : Double.POSITIVE_INFINITY;
            }
        }
        return most;
    }
}
