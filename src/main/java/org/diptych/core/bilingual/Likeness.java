package org.diptych.core.bilingual;

import java.util.Arrays;
import java.util.List;

/** How much stretches of two bodies look like saying the same. For one pair of bodies; confined to one thread. */
final class Likeness {
    /** What a dictionary says counts half of what stands in both languages to the letter. */
    private static final double OF_WORDS = 0.5;

    /** A weight below this tells nothing. */
    private static final double LEAST_EVIDENCE = 0.5;

    /** Keeps the shortest blocks from being told apart by a letter. */
    private static final double SHORT = 8;

    private static final int[] NONE = {};

    /** The weight of each mark that both bodies have, 0 for others. */
    private final double[] markWeights;
    /** The weight of each word that has an answer, 0 for others. */
    private final double[] wordWeights;
    /** The numbers of each word's answers. */
    private final int[][] answers;
    /** Which numbers the block holds that is being asked: those with the newest stamp. */
    private final int[] stamps;

    private final double ratio;
    private int stamp;

    Likeness(List<BlockWords> first, List<BlockWords> second, Vocabulary vocabulary, WordPairs pairs) {
        int size = vocabulary.size();
        int all = first.size() + second.size();
        int[] firstCounts = new int[size];
        int[] secondCounts = new int[size];
        int[] wordCounts = new int[size];
        double lengthFirst = count(first, firstCounts, wordCounts);
        double lengthSecond = count(second, secondCounts, wordCounts);
        ratio = lengthFirst < 1 || lengthSecond < 1 ? 1 : lengthSecond / lengthFirst;
        stamps = new int[size];
        markWeights = new double[size];
        wordWeights = new double[size];
        answers = new int[size][];
        Arrays.fill(answers, NONE);
        for (int i = 0; i < size; i++) {
            if (firstCounts[i] > 0 && secondCounts[i] > 0) {
                markWeights[i] = weight(all, firstCounts[i] + secondCounts[i]);
            }
            if (wordCounts[i] > 0 && !pairs.isEmpty()) {
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

    /** The weight of {@code mark}, 0 if only one of the bodies has it. */
    double weight(int mark) {
        return markWeights[mark];
    }

    /** A stretch of the first body as it is compared. */
    Stretch ofFirst(BlockWords words) {
        return new Stretch(words, could(words), Math.log(words.length() * ratio + SHORT));
    }

    /** A stretch of the second body as it is compared. */
    Stretch ofSecond(BlockWords words) {
        return new Stretch(words, could(words), Math.log(words.length() + SHORT));
    }

    /**
     * What one or a few blocks bring to a comparison.
     *
     * @param could the weight of all that the other side could share
     * @param length the logarithm of how much there is to read, as the second body would have it
     */
    record Stretch(BlockWords words, double could, double length) {}

    /** What the two share of what they could share, from 0 to 1; {@code otherwise} if there is nothing to tell it by. */
    double shared(Stretch a, Stretch b, double otherwise) {
        double could = a.could() + b.could();
        if (could < LEAST_EVIDENCE) {
            return otherwise;
        }
        double words = answered(a.words().words(), b.words().words())
                + answered(b.words().words(), a.words().words());
        return (marks(a.words().marks(), b.words().marks()) + words) / could;
    }

    /** As {@link #shared(Stretch, Stretch, double)}, where {@code marks} is the weight of the marks both have. */
    static double shared(double marks, Stretch a, Stretch b, double otherwise) {
        double could = a.could() + b.could();
        return could < LEAST_EVIDENCE ? otherwise : marks / could;
    }

    /** How far the two lengths are from what the bodies' whole lengths let expect, as the logarithm of their ratio. */
    static double lengthOff(Stretch a, Stretch b) {
        return Math.abs(a.length() - b.length());
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
        stamp++;
        for (int word : to) {
            stamps[word] = stamp;
        }
        double answered = 0;
        for (int word : from) {
            for (int answer : answers[word]) {
                if (stamps[answer] == stamp) {
                    answered += wordWeights[word];
                    break;
                }
            }
        }
        return answered;
    }
}
