package org.diptych.core.bilingual;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which words answer to which in two languages, as far as texts that say the same tell it: those that come and go
 * together. Immutable and safe for any thread.
 */
public final class WordPairs {
    /** No word is known. */
    public static final WordPairs NONE = new WordPairs(Map.of());

    private static final int BEST = 6;

    private final Map<String, Set<String>> answers;

    private WordPairs(Map<String, Set<String>> answers) {
        this.answers = answers;
    }

    /** What answers to {@code word}, of either language. */
    Set<String> of(String word) {
        return answers.getOrDefault(word, Set.of());
    }

    /** These answers and those of {@code other}. */
    WordPairs or(WordPairs other) {
        if (other.answers.isEmpty()) {
            return this;
        }
        Map<String, Set<String>> both = new HashMap<>();
        answers.forEach((word, found) -> both.put(word, new HashSet<>(found)));
        other.answers.forEach((word, found) ->
                both.computeIfAbsent(word, key -> new HashSet<>()).addAll(found));
        return new WordPairs(both);
    }

    /** Learns from texts one after the other. Confined to one thread. */
    static final class Learner {
        private final Map<String, Integer> firstCounts = new HashMap<>();
        private final Map<String, Integer> secondCounts = new HashMap<>();
        private final Map<String, Map<String, int[]>> together = new HashMap<>();

        /** Takes the words of two texts that say the same. */
        void learn(Collection<String> first, Collection<String> second) {
            first.forEach(word -> firstCounts.merge(word, 1, Integer::sum));
            second.forEach(word -> secondCounts.merge(word, 1, Integer::sum));
            for (String word : first) {
                Map<String, int[]> row = together.computeIfAbsent(word, key -> new HashMap<>());
                second.forEach(other -> row.computeIfAbsent(other, key -> new int[1])[0]++);
            }
        }

        /** The pairs that were together at least {@code least} times, and mostly: with a Dice coefficient over {@code dice}. */
        WordPairs pairs(int least, double dice) {
            Map<String, Set<String>> answers = new HashMap<>();
            together.forEach((word, row) -> {
                int count = firstCounts.get(word);
                if (count < least) {
                    return;
                }
                List<Answer> best = new ArrayList<>();
                row.forEach((other, both) -> {
                    double likeness = 2.0 * both[0] / (count + secondCounts.get(other));
                    if (both[0] >= least && likeness > dice && !word.equals(other)) {
                        best.add(new Answer(other, likeness));
                    }
                });
                best.sort((a, b) -> a.likeness() == b.likeness()
                        ? a.word().compareTo(b.word())
                        : Double.compare(b.likeness(), a.likeness()));
                for (Answer answer : best.subList(0, Math.min(BEST, best.size()))) {
                    answers.computeIfAbsent(word, key -> new HashSet<>()).add(answer.word());
                    answers.computeIfAbsent(answer.word(), key -> new HashSet<>())
                            .add(word);
                }
            });
            return new WordPairs(answers);
        }

        private record Answer(String word, double likeness) {}
    }
}
