package org.diptych.core.diff;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much two lines have in common, by the words in them wherever they stand: from 0, nothing, to 1, all. Made once for
 * a line and compared with many. Immutable.
 */
final class LineLikeness {
    private final Map<String, Integer> words = new HashMap<>();
    private final int size;

    LineLikeness(String line) {
        List<String> said = LineWords.texts(line, LineWords.of(line)).stream()
                .filter(word -> !word.isBlank())
                .toList();
        said.forEach(word -> words.merge(word, 1, Integer::sum));
        size = said.size();
    }

    /** Whether the line says nothing. */
    boolean isBlank() {
        return size == 0;
    }

    double to(LineLikeness other) {
        if (size == 0 || other.size == 0) {
            return size == other.size ? 1 : 0;
        }
        int shared = 0;
        for (Map.Entry<String, Integer> word : words.entrySet()) {
            shared += Math.min(word.getValue(), other.words.getOrDefault(word.getKey(), 0));
        }
        return 2.0 * shared / (size + other.size);
    }
}
