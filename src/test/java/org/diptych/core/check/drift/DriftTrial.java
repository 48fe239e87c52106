package org.diptych.core.check.drift;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.diptych.core.bilingual.state.PairState;
import org.diptych.core.check.CheckedPost;
import org.diptych.core.check.Finding;
import org.diptych.core.check.FindingSentences;
import org.diptych.core.check.writing.WritingHints;
import org.diptych.core.cite.Bibliography;
import org.diptych.core.frontmatter.FrontMatterReader;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.markdown.PublishSettings;
import org.diptych.core.markdown.Publisher;
import org.diptych.core.post.Post;
import org.diptych.core.post.PostFolder;
import org.diptych.core.text.LineEnd;
import org.diptych.core.text.TextRange;

/** Plants every kind of drift into posts and says what was found: {@code DriftTrial FOLDER [TIMES]}. */
final class DriftTrial {
    private static final FindingSentences SENTENCES = new FindingSentences(Locale.ENGLISH);

    private DriftTrial() {}

    static List<Finding> findings(String text) {
        return findings(text, PairState.EMPTY);
    }

    static List<Finding> findings(String text, PairState pairs) {
        Post post = Post.parse(text);
        return new DriftCheck()
                .check(new CheckedPost(
                        post,
                        FrontMatterReader.of(post),
                        Bibliography.of(post),
                        new Publisher(Dialect.PANDOC).publish(post),
                        PublishSettings.of(Dialect.PANDOC),
                        pairs,
                        WritingHints.NONE));
    }

    /** What is found in {@code planted} that was not found before. */
    static List<Finding> more(DriftPlanter.Planted planted) {
        return more(planted.before(), planted.after());
    }

    /** What is found in {@code after} that was not found {@code before}: known by rule and characters, as places move. */
    static List<Finding> more(String before, String after) {
        Map<String, Integer> known = new HashMap<>();
        findings(before).forEach(finding -> known.merge(name(finding, before), 1, Integer::sum));
        List<Finding> more = new ArrayList<>();
        for (Finding finding : findings(after)) {
            if (known.merge(name(finding, after), -1, Integer::sum) < 0) {
                more.add(finding);
            }
        }
        return more;
    }

    private static String name(Finding finding, String text) {
        return finding.rule() + " " + finding.range().in(text);
    }

    /** Whether exactly what was planted is found, once, in its place. */
    static boolean isFound(DriftPlanter.Planted planted, List<Finding> more) {
        return more.size() == 1
                && more.get(0).rule().equals(planted.way().rule)
                && (touches(more.get(0).range(), planted)
                        || touches(more.get(0).related().orElseThrow(), planted));
    }

    private static boolean touches(TextRange range, DriftPlanter.Planted planted) {
        TextRange around = new TextRange(
                Math.max(0, planted.partner().start() - 2), planted.partner().end() + 2);
        return around.overlaps(new TextRange(range.start(), range.end() + 1));
    }

    public static void main(String[] arguments) throws IOException {
        int times = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        Map<DriftPlanter.Way, int[]> counts = new EnumMap<>(DriftPlanter.Way.class);
        for (Path file : PostFolder.posts(Path.of(arguments[0]))) {
            String text = LineEnd.unix(Files.readString(file));
            if (new DriftPlanter(text, new Random(0)).languages() < 2) {
                continue;
            }
            for (int seed = 0; seed < times; seed++) {
                for (DriftPlanter.Way way : DriftPlanter.Way.values()) {
                    DriftPlanter planter = new DriftPlanter(
                            text,
                            new Random(
                                    seed * 31L + file.getFileName().toString().hashCode() + way.ordinal()));
                    Optional<DriftPlanter.Planted> planted = planter.plant(way);
                    if (planted.isEmpty()) {
                        continue;
                    }
                    List<Finding> more = more(planted.get());
                    boolean found = isFound(planted.get(), more);
                    int[] count = counts.computeIfAbsent(way, key -> new int[2]);
                    count[0] += found ? 1 : 0;
                    count[1]++;
                    if (!found) {
                        tell(file, seed, planted.get(), more);
                    }
                }
            }
        }
        counts.forEach((way, count) -> System.out.printf("%-14s %d of %d%n", way, count[0], count[1]));
    }

    private static void tell(Path file, int seed, DriftPlanter.Planted planted, List<Finding> more) {
        String partner = planted.partner().in(planted.after()).strip();
        System.out.printf(
                "%s %d %s line %d, partner line %d: %s%n",
                file.getFileName(),
                seed,
                planted.way(),
                line(planted.after(), planted.changed().start()),
                line(planted.after(), planted.partner().start()),
                partner.substring(0, Math.min(70, partner.length())).replace("\n", "\\n"));
        more.forEach(finding -> System.out.println("    "
                + line(planted.after(), finding.range().start()) + " " + finding.rule() + " " + SENTENCES.of(finding)));
    }

    static long line(String text, int at) {
        return 1 + text.substring(0, at).chars().filter(c -> c == '\n').count();
    }
}
