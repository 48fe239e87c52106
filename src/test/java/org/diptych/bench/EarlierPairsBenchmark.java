package org.diptych.bench;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Random;
import org.diptych.core.bilingual.before.EarlierPairs;

/**
 * How much processor time it takes to find a word, a frequent one, a phrase and what nobody said among the pairs of many
 * posts. Prints JSON, in milliseconds, the slower of two rounds after one that warms up. The argument is the number of
 * posts, each of 40 pairs.
 */
public final class EarlierPairsBenchmark {
    private static final int PAIRS = 40;
    private static final int WORDS = 20;

    private EarlierPairsBenchmark() {}

    public static void main(String[] arguments) {
        int posts = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
        Random random = new Random(1);
        EarlierPairs.Builder builder = new EarlierPairs.Builder();
        for (int post = 0; post < posts; post++) {
            for (int pair = 0; pair < PAIRS; pair++) {
                StringBuilder english = new StringBuilder();
                StringBuilder chinese = new StringBuilder();
                for (int word = 0; word < WORDS; word++) {
                    // As in any language, few words are frequent.
                    int number = (int) (20_000 * Math.pow(random.nextDouble(), 3));
                    english.append("word").append(number).append(' ');
                    chinese.append((char) (0x4E00 + number)).append((char) (0x4E00 + number * 7 % 20_000));
                }
                builder.add("post" + post + ".md", english.toString(), chinese.toString());
            }
        }
        EarlierPairs pairs = builder.build();
        StringBuilder report = new StringBuilder("{\"pairs\": " + pairs.size());
        for (String phrase : List.of("word9000", "word0", "\u4E00", "word3 word5", "nobody")) {
            pairs.holding(phrase, 100);
            double worst = 0;
            for (int i = 0; i < 2; i++) {
                long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                pairs.holding(phrase, 100);
                worst = Math.max(worst, (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6);
            }
            report.append(", \"").append(phrase).append("\": ").append("%.1f".formatted(worst));
        }
        System.out.println(report.append('}'));
    }
}
