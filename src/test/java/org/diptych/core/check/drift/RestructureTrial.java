package org.diptych.core.check.drift;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.diptych.core.bilingual.Body;
import org.diptych.core.check.Finding;
import org.diptych.core.check.FindingSentences;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.post.Post;
import org.diptych.core.post.PostFolder;
import org.diptych.core.text.LineEnd;

/** Lays posts out otherwise in one language, and says what is found although nothing is missing: {@code RestructureTrial FOLDER [TIMES]}. */
final class RestructureTrial {
    private static final FindingSentences SENTENCES = new FindingSentences(Locale.ENGLISH);

    private RestructureTrial() {}

    public static void main(String[] arguments) throws IOException {
        int times = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        Map<Restructurer.Way, int[]> counts = new EnumMap<>(Restructurer.Way.class);
        for (Path file : PostFolder.posts(Path.of(arguments[0]))) {
            String text = LineEnd.unix(Files.readString(file));
            if (Body.allOf(Post.parse(text), Dialect.PANDOC).size() < 2) {
                continue;
            }
            for (int seed = 0; seed < times; seed++) {
                for (Restructurer.Way way : Restructurer.Way.values()) {
                    Random random = new Random(
                            seed * 31L + file.getFileName().toString().hashCode() + way.ordinal());
                    Optional<String> after = new Restructurer(text, random).after(way);
                    if (after.isEmpty()) {
                        continue;
                    }
                    List<Finding> more = DriftTrial.more(text, after.get());
                    int[] count = counts.computeIfAbsent(way, key -> new int[3]);
                    count[Math.min(2, more.size())]++;
                    if (more.size() > way.most) {
                        System.out.printf("%s %d %s%n", file.getFileName(), seed, way);
                        more.forEach(finding -> System.out.println("    "
                                + DriftTrial.line(after.get(), finding.range().start()) + " " + finding.rule() + " "
                                + SENTENCES.of(finding)));
                    }
                }
            }
        }
        counts.forEach((way, count) -> System.out.printf(
                "%-26s nothing found %d, one finding %d, several %d%n", way, count[0], count[1], count[2]));
    }
}
