package org.diptych.core.bilingual;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives each word a number. Confined to one thread. */
final class Vocabulary {
    private static final int[] NONE = {};

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> words = new ArrayList<>();

    /** The numbers of {@code words}, ascending. */
    int[] numbers(Set<String> wanted) {
        int[] found = new int[wanted.size()];
        int n = 0;
        for (String word : wanted) {
            Integer number = numbers.get(word);
            if (number == null) {
                number = words.size();
                numbers.put(word, number);
                words.add(word);
            }
            found[n++] = number;
        }
        Arrays.sort(found);
        return found;
    }

    /** The numbers of those of {@code words} that have one, ascending. */
    int[] known(Set<String> wanted) {
        if (wanted.isEmpty()) {
            return NONE;
        }
        int[] found = new int[wanted.size()];
        int n = 0;
        for (String word : wanted) {
            Integer number = numbers.get(word);
            if (number != null) {
                found[n++] = number;
            }
        }
        Arrays.sort(found, 0, n);
        return Arrays.copyOf(found, n);
    }

    String word(int number) {
        return words.get(number);
    }

    int size() {
        return words.size();
    }
}
