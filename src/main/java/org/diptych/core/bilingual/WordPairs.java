package org.diptych.core.bilingual;

import java.util.ArrayList;
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

    boolean isEmpty() {
        return answers.isEmpty();
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
        Map<String, Set<String>> both = null;
        for (Map.Entry<String, Set<String>> entry : answers.entrySet()) {
            Set<String> there = other.of(entry.getKey());
            if (!there.containsAll(entry.getValue())) {
                both = both == null ? new HashMap<>(other.answers) : both;
                Set<String> all = new HashSet<>(there);
                all.addAll(entry.getValue());
                both.put(entry.getKey(), all);
            }
        }
        return both == null ? other : new WordPairs(both);
    }

    /** Learns from texts one after the other. Confined to one thread. */
    static final class Learner {
        private final Vocabulary vocabulary;
        private final List<int[]> first = new ArrayList<>();
        private final List<int[]> second = new ArrayList<>();

        /** The {@code vocabulary} gave the words their numbers. */
        Learner(Vocabulary vocabulary) {
            this.vocabulary = vocabulary;
        }

        /** Takes the words of two texts that say the same. */
        void learn(int[] ofFirst, int[] ofSecond) {
            first.add(ofFirst);
            second.add(ofSecond);
        }

        /** The pairs that were together at least {@code least} times, and mostly: with a Dice coefficient over {@code dice}. */
        WordPairs pairs(int least, double dice) {
            int[] counts = counts(second);
            int[] together = new int[vocabulary.size()];
            Map<String, Set<String>> answers = new HashMap<>();
            List<List<int[]>> partners = partners(least);
            Best best = new Best();
            for (int word = 0; word < partners.size(); word++) {
                List<int[]> texts = partners.get(word);
                if (texts != null) {
                    best(word, texts, together, counts, least, dice, best);
                    for (int i = 0; i < best.size(); i++) {
                        String one = vocabulary.word(word);
                        String other = vocabulary.word(best.word(i));
                        answers.computeIfAbsent(one, key -> new HashSet<>()).add(other);
                        answers.computeIfAbsent(other, key -> new HashSet<>()).add(one);
                    }
                }
            }
            return new WordPairs(answers);
        }

        /** The second texts of those that hold each word of the first language; null for a word that is too rare. */
        private List<List<int[]>> partners(int least) {
            int[] counts = counts(first);
            List<List<int[]>> partners = new ArrayList<>(counts.length);
            for (int count : counts) {
                partners.add(count < least ? null : new ArrayList<>(count));
            }
            for (int i = 0; i < first.size(); i++) {
                for (int word : first.get(i)) {
                    if (partners.get(word) != null) {
                        partners.get(word).add(second.get(i));
                    }
                }
            }
            return partners;
        }

        private int[] counts(List<int[]> texts) {
            int[] counts = new int[vocabulary.size()];
            for (int[] text : texts) {
                for (int word : text) {
                    counts[word]++;
                }
            }
            return counts;
        }

        private static void best(
                int word, List<int[]> texts, int[] together, int[] counts, int least, double dice, Best best) {
            best.clear();
            for (int[] text : texts) {
                for (int other : text) {
                    together[other]++;
                }
            }
            for (int[] text : texts) {
                for (int other : text) {
                    int both = together[other];
                    together[other] = 0;
                    if (both >= least && other != word) {
                        double likeness = 2.0 * both / (texts.size() + counts[other]);
                        if (likeness > dice) {
                            best.add(other, likeness);
                        }
                    }
                }
            }
        }
    }

    /** The words most alike, of which no more are kept than count. Confined to one thread. */
    private static final class Best {
        private final int[] words = new int[BEST];
        private final double[] likeness = new double[BEST];
        private int size;

        void clear() {
            size = 0;
        }

        int size() {
            return size;
        }

        int word(int i) {
            return words[i];
        }

        void add(int word, double alike) {
            if (size == BEST && !isBefore(word, alike, BEST - 1)) {
                return;
            }
            int place = size < BEST ? size++ : BEST - 1;
            while (place > 0 && isBefore(word, alike, place - 1)) {
                words[place] = words[place - 1];
                likeness[place] = likeness[place - 1];
                place--;
            }
            words[place] = word;
            likeness[place] = alike;
        }

        private boolean isBefore(int word, double alike, int place) {
            return alike > likeness[place] || alike == likeness[place] && word < words[place];
        }
    }
}
