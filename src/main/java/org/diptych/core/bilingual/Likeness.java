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

    /** How far sums of the same weights in another order may be from each other, and more. */
    private static final double ROUNDING = 1e-9;

    private static final int[] NONE = {};

    /** The weight of each mark that both bodies have, 0 for others. */
    private final double[] markWeights;
    /** The weight of each word that has an answer, 0 for others. */
    private final double[] wordWeights;
    /** The numbers of each word's answers. */
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

    /** Of what {@code block}, one of either body, says, that which tells anything. */
    BlockWords telling(BlockWords block) {
        return new BlockWords(telling(block.marks(), markWeights), telling(block.words(), wordWeights), block.length());
    }

    /** A stretch of the first body as it is compared, of {@link #telling(BlockWords) telling} words. */
    Stretch ofFirst(BlockWords words) {
        return stretch(words, words.length() * ratio);
    }

    /** A stretch of the second body as it is compared, of {@link #telling(BlockWords) telling} words. */
    Stretch ofSecond(BlockWords words) {
        return stretch(words, words.length());
    }

    private Stretch stretch(BlockWords words, double length) {
        double ofMarks = sum(0, words.marks(), markWeights);
        double could = sum(ofMarks, words.words(), wordWeights);
        return new Stretch(words.marks(), words.words(), ofMarks, could, Math.log(length + SHORT));
    }

    /** Those of {@code numbers} that tell anything. */
    private static int[] telling(int[] numbers, double[] weights) {
        int count = 0;
        for (int number : numbers) {
            count += weights[number] > 0 ? 1 : 0;
        }
        int[] telling = new int[count];
        int n = 0;
        for (int number : numbers) {
            if (weights[number] > 0) {
                telling[n++] = number;
            }
        }
        return telling;
    }

    /**
     * What one or a few blocks bring to a comparison.
     *
     * @param marks the marks that the other body has too, ascending
     * @param words the words that have an answer, ascending
     * @param ofMarks the weight of the marks
     * @param could the weight of all that the other side could share
     * @param length the logarithm of how much there is to read, as the second body would have it
     */
    record Stretch(int[] marks, int[] words, double ofMarks, double could, double length) {
        /** At least what this and {@code other} share of what they could, if they share {@code marks} at most. */
        double mostShared(Stretch other, double marks, double otherwise) {
            double all = Likeness.could(this, other);
            double both = Math.min(marks, 2 * Math.min(ofMarks, other.ofMarks));
            double words = all - ofMarks - other.ofMarks;
            return all < LEAST_EVIDENCE ? otherwise : Math.min(1, (both + words) / all + ROUNDING);
        }
    }

    /** Compares one stretch of the first body with many of the second. Confined to one thread. */
    final class Asking {
        /** Which numbers {@link #asked} has as marks, has as words, and would take for answers: those with the newest stamp. */
        private final int[] marks = new int[markWeights.length];

        private final int[] words = new int[markWeights.length];
        private final int[] sought = new int[markWeights.length];
        /** Which of its words each number is. */
        private final int[] places = new int[markWeights.length];

        private long[] answered = {};
        private Stretch asked = new Stretch(NONE, NONE, 0, 0, 0);
        private int stamp;

        private Asking about(Stretch one) {
            if (one == asked) {
                return this;
            }
            asked = one;
            answered = new long[(one.words().length + Long.SIZE - 1) / Long.SIZE];
            stamp++;
            for (int mark : one.marks()) {
                marks[mark] = stamp;
            }
            for (int i = 0; i < one.words().length; i++) {
                int word = one.words()[i];
                words[word] = stamp;
                places[word] = i;
                for (int answer : answers[word]) {
                    sought[answer] = stamp;
                }
            }
            return this;
        }

        /** What the two share of what they could, from 0 to 1; {@code otherwise} if there is nothing to tell it by. */
        double shared(Stretch one, Stretch other, double otherwise) {
            double could = Likeness.could(one, other);
            return could < LEAST_EVIDENCE
                    ? otherwise
                    : (about(one).marks(other.marks()) + words(other.words())) / could;
        }

        /** As {@link #shared(Stretch, Stretch, double)}, where {@code marks} is the weight of the marks both have. */
        double shared(double marks, Stretch one, Stretch other, double otherwise) {
            double could = Likeness.could(one, other);
            return could < LEAST_EVIDENCE ? otherwise : (marks + about(one).words(other.words())) / could;
        }

        /** The weight of the marks both have, on either side. */
        private double marks(int[] there) {
            double shared = 0;
            for (int mark : there) {
                if (marks[mark] == stamp) {
                    shared += 2 * markWeights[mark];
                }
            }
            return shared;
        }

        /** The weight of the words of either side that something on the other answers to. */
        private double words(int[] there) {
            double answers = 0;
            for (int word : there) {
                if (sought[word] == stamp) {
                    answers += wordWeights[word];
                    answer(word);
                }
            }
            return answers == 0 ? 0 : answered() + answers;
        }

        private void answer(int word) {
            for (int own : answers[word]) {
                if (words[own] == stamp) {
                    answered[places[own] / Long.SIZE] |= 1L << places[own];
                }
            }
        }

        /** The weight of what has been answered; forgets it. */
        private double answered() {
            double weight = 0;
            for (int i = 0; i < answered.length; i++) {
                for (long left = answered[i]; left != 0; left &= left - 1) {
                    weight += wordWeights[asked.words()[i * Long.SIZE + Long.numberOfTrailingZeros(left)]];
                }
                answered[i] = 0;
            }
            return weight;
        }
    }

    /** What the two share, of marks of the weight of {@code marks} alone, of what they could. */
    static double shared(double marks, Stretch a, Stretch b, double otherwise) {
        double could = could(a, b);
        return could < LEAST_EVIDENCE ? otherwise : marks / could;
    }

    private static double could(Stretch one, Stretch other) {
        return one.could() + other.could();
    }

    /** How far the two lengths are from what the bodies' whole lengths let expect, as the logarithm of their ratio. */
    static double lengthOff(Stretch a, Stretch b) {
        return Math.abs(a.length() - b.length());
    }

    private static double sum(double from, int[] numbers, double[] weights) {
        double sum = from;
        for (int number : numbers) {
            sum += weights[number];
        }
        return sum;
    }
}
