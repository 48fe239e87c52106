package org.diptych.core.bilingual;

import java.util.List;

/** How much two stretches of two bodies look like saying the same. For one pair of bodies; confined to one thread. */
final class Likeness {
    /** What a dictionary says counts half of what stands in both languages to the letter. */
    private static final double OF_WORDS = 0.5;

    /** A weight below this tells nothing. */
    private static final double LEAST_EVIDENCE = 0.5;

    /** The weight of each mark that both bodies have, 0 for others. */
    private final double[] markWeights;
    /** The weight of each word that has an answer, 0 for others. */
    private final double[] wordWeights;
    /** The numbers of each word's answers, ascending; null for none. */
    private final int[][] answers;

    private final double ratio;

    Likeness(List<BlockWords> first, List<BlockWords> second, Vocabulary vocabulary, WordPairs pairs) {
        int size = vocabulary.size();
        int all = first.size() + second.size();
        int[] firstCounts = new int[size];
        int[] secondCounts = new int[size];
        int[] wordCounts = new int[size];
        double lengthFirst = count(first, firstCounts, wordCounts);
        double lengthSecond = count(second, secondCounts, wordCounts);
        ratio = lengthFirst < 1 || lengthSecond < 1 ? 1 : lengthSecond / lengthFirst;
        markWeights = new double[size];
        wordWeights = new double[size];
        answers = new int[size][];
        for (int i = 0; i < size; i++) {
            if (firstCounts[i] > 0 && secondCounts[i] > 0) {
                markWeights[i] = weight(all, firstCounts[i] + secondCounts[i]);
            }
            if (wordCounts[i] > 0) {
                answers[i] = vocabulary.known(pairs.of(vocabulary.word(i)));
                wordWeights[i] = answers[i].length == 0 ? 0 : OF_WORDS * weight(all, wordCounts[i]);
            }
        }
    }

    private static double count(List<BlockWords> blocks, int[] marks, int[] words) {
        double length = 0;
        for (BlockWords block : blocks) {
            length += block.length();
            for (int mark : block.marks()) {
                marks[mark]++;
            }
            for (int word : block.words()) {
                words[word]++;
            }
        }
        return length;
    }

    private static double weight(int all, int count) {
        return Math.log(1 + (double) all / count);
    }

    /** What the two share of what they could share, from 0 to 1; {@code otherwise} if there is nothing to tell it by. */
    double shared(BlockWords a, BlockWords b, double otherwise) {
        double could = could(a) + could(b);
        if (could < LEAST_EVIDENCE) {
            return otherwise;
        }
        return (marks(a.marks(), b.marks()) + answered(a.words(), b.words()) + answered(b.words(), a.words())) / could;
    }

    private double could(BlockWords words) {
        double could = 0;
        for (int mark : words.marks()) {
            could += markWeights[mark];
        }
        for (int word : words.words()) {
            could += wordWeights[word];
        }
        return could;
    }

    /** The weight of the marks both have, on either side. */
    private double marks(int[] a, int[] b) {
        double shared = 0;
        int i = 0;
        int j = 0;
        while (i < a.length && j < b.length) {
            if (a[i] < b[j]) {
                i++;
            } else if (a[i] > b[j]) {
                j++;
            } else {
                shared += 2 * markWeights[a[i]];
                i++;
                j++;
            }
        }
        return shared;
    }

    private double answered(int[] from, int[] to) {
        double answered = 0;
        for (int word : from) {
            if (wordWeights[word] > 0 && anyOf(answers[word], to)) {
                answered += wordWeights[word];
            }
        }
        return answered;
    }

    private static boolean anyOf(int[] wanted, int[] numbers) {
        for (int number : wanted) {
            if (BlockWords.holds(numbers, number)) {
                return true;
            }
        }
        return false;
    }

    /** How far the two lengths are from what the bodies' whole lengths let expect, as the logarithm of their ratio. */
    double lengthOff(BlockWords a, BlockWords b) {
        return Math.abs(Math.log((b.length() + 8) / (a.length() * ratio + 8)));
    }
}
