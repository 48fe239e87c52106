package org.diptych.core.bilingual;

import java.util.Arrays;

/**
 * What speaks for a block's partner, as numbers that {@link Vocabulary} gave. Immutable.
 *
 * @param marks what is the same in both languages: citation keys, addresses, TeX, code, numbers, Latin words; ascending
 * @param words what is translated: the stems of Latin words, pairs of Chinese characters; ascending
 * @param length how much there is to read, in Latin letters
 */
record BlockWords(int[] marks, int[] words, double length) {

    static BlockWords of(BlockReadings.Reading block, Vocabulary vocabulary) {
        return new BlockWords(vocabulary.numbers(block.marks()), vocabulary.numbers(block.words()), block.length());
    }

    /** The words of both, taken as one block. */
    BlockWords with(BlockWords other) {
        return new BlockWords(union(marks, other.marks), union(words, other.words), length + other.length);
    }

    private static int[] union(int[] a, int[] b) {
        int[] all = new int[a.length + b.length];
        int n = 0;
        int i = 0;
        int j = 0;
        while (i < a.length || j < b.length) {
            if (j == b.length || i < a.length && a[i] < b[j]) {
                all[n++] = a[i++];
            } else if (i == a.length || b[j] < a[i]) {
                all[n++] = b[j++];
            } else {
                all[n++] = a[i++];
                j++;
            }
        }
        return Arrays.copyOf(all, n);
    }

    /** Whether the ascending {@code numbers} hold {@code number}. */
    static boolean holds(int[] numbers, int number) {
        return Arrays.binarySearch(numbers, number) >= 0;
    }
}
