package org.diptych.core.bilingual;

import java.util.Arrays;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diptych.core.markdown.tree.Node;

/**
 * What speaks for a block's partner, as numbers that {@link Vocabulary} gave. Immutable.
 *
 * @param marks what is the same in both languages: citation keys, addresses, TeX, code, numbers, Latin words; ascending
 * @param words what is translated: the stems of Latin words, pairs of Chinese characters; ascending
 * @param length how much there is to read, in Latin letters
 */
record BlockWords(int[] marks, int[] words, double length) {

    static BlockWords of(Readings.Reading block, Vocabulary vocabulary) {
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

    /**
     * What blocks say, so that those that are linked again with the next key need not be read again. Blocks are the same where
     * their texts are the same objects, as whoever cuts a body again leaves them. Immutable.
     */
    static final class Readings {
        /** Nothing has been read. */
        static final Readings NONE = new Readings(Map.of());

        /** More are linked at once only where little stayed; a key goes without them, and they would take much memory. */
        private static final int MOST = 100;

        private final Map<String, Reading> bySource;

        private Readings(Map<String, Reading> bySource) {
            this.bySource = bySource;
        }

        /**
         * What a block says.
         *
         * @param nodes what it was read out of
         * @param marks what is the same in both languages
         * @param words what is translated
         * @param length how much there is to read, in Latin letters
         */
        record Reading(List<Node> nodes, BlockKind kind, Set<String> marks, Set<String> words, double length) {

            static Reading of(BodyBlock block) {
                Set<String> marks = new HashSet<>();
                Set<String> words = new HashSet<>();
                double length = new WordReader(marks, words).read(block);
                return new Reading(block.nodes(), block.kind(), marks, words, length);
            }
        }

        /** What {@code block} says. */
        Reading of(BodyBlock block) {
            Reading known = bySource.get(block.source());
            return known != null && known.nodes() == block.nodes() && known.kind() == block.kind()
                    ? known
                    : Reading.of(block);
        }

        /** To be asked for the same blocks again, which say {@code readings}; nothing of more than a few is kept. */
        static Readings keeping(List<BodyBlock> blocks, List<Reading> readings) {
            if (blocks.size() > MOST) {
                return NONE;
            }
            Map<String, Reading> bySource = new IdentityHashMap<>();
            for (int i = 0; i < blocks.size(); i++) {
                bySource.put(blocks.get(i).source(), readings.get(i));
            }
            return new Readings(bySource);
        }
    }
}
