package org.diptych.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.diptych.core.analysis.Analysis;
import org.diptych.core.analysis.Analyzer;
import org.diptych.core.analysis.Snapshot;
import org.diptych.core.check.Finding;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.markdown.PublishedSection;
import org.diptych.core.markdown.tree.Node;
import org.diptych.core.post.Post;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Texts that are small, and would take for ever if what opens were looked for again from each place. What is measured is
 * the time of a processor, on a thread with the stack that readers have, and the limit is many times what is needed.
 */
class StallingPostTest {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long SECONDS = 8;
    private static final int STACK = 1 << 20;

    private record Stall(String name, IntFunction<String> shape, int count) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Stall> stalls() {
        List<Stall> stalls = new ArrayList<>();
        Map<String, Integer> repeated = Map.ofEntries(
                Map.entry("\\begin{a}", 50_000),
                Map.entry("\\begin{equation}", 20_000),
                Map.entry("[", 200_000),
                Map.entry("![", 100_000),
                Map.entry("[a](", 100_000),
                Map.entry("[a]: <b\n", 50_000),
                Map.entry("$a ", 200_000),
                Map.entry("<div>", 50_000),
                Map.entry("<svg>", 20_000),
                Map.entry("<b>", 50_000),
                Map.entry(">", 200_000),
                Map.entry("- ", 30_000),
                Map.entry("*a _b ", 50_000),
                Map.entry("![[]()", 30_000),
                Map.entry("`a", 60_000),
                Map.entry("x\\foo", 50_000),
                Map.entry("{{ \"", 50_000),
                Map.entry("{% a \"", 50_000),
                Map.entry("{% codeblock a %}\n", 20_000),
                Map.entry("{% note a %}{% codeblock b %}", 5_000),
                Map.entry("www.a.", 30_000),
                Map.entry("a\n", 100_000),
                Map.entry("# a\n\n", 20_000),
                Map.entry("[^a]: ", 30_000),
                Map.entry("```a\n", 20_000));
        repeated.forEach((token, count) -> stalls.add(new Stall(token.strip(), token::repeat, count)));
        stalls.add(new Stall("growing runs of backticks", StallingPostTest::growing, 900));
        stalls.add(new Stall("a fence of many classes", count -> "```" + "a.b ".repeat(count) + "\nx\n```\n", 50_000));
        stalls.add(new Stall("brackets in brackets", count -> "[".repeat(count) + "]".repeat(count), 50_000));
        stalls.add(new Stall(
                "an entry of many brackets",
                count -> "{% references %}\n[a] " + "[".repeat(count) + "\n{% endreferences %}\n",
                200_000));
        stalls.add(new Stall(
                "many lists of references", "{% references %}\n[a] B.\n{% endreferences %}\n"::repeat, 8_000));
        stalls.add(new Stall("many fences around half a part", "```a\n{% references %}\n```\n"::repeat, 15_000));
        stalls.add(new Stall("many commands of TeX in a list", "- a \\foo b\n\n"::repeat, 15_000));
        stalls.add(new Stall(
                "front matter of many keys",
                count -> IntStream.range(0, count)
                        .mapToObj(i -> "a" + i + ": " + i + "\n")
                        .collect(Collectors.joining("", "---\n", "---\nx\n")),
                10_000));
        stalls.add(new Stall("a heading of many images", count -> "# " + "![](a) ".repeat(count), 50_000));
        stalls.add(new Stall("many scripts", "<script></script>"::repeat, 50_000));
        stalls.add(new Stall(
                "a drawing of many images", count -> "<svg>" + "<image></image>".repeat(count) + "</svg>", 50_000));
        stalls.add(new Stall(
                "tags in tags", count -> "{% note a %}".repeat(count) + "{% endnote %}".repeat(count), 5_000));
        stalls.add(new Stall(
                "one end for many", count -> "{% codeblock a %}\n".repeat(count) + "{% endcodeblock %}", 5_000));
        return stalls;
    }

    private static String growing(int count) {
        StringBuilder text = new StringBuilder();
        for (int run = 1; run <= count; run++) {
            text.append("`".repeat(run)).append(' ');
        }
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("stalls")
    void everyTextIsReadInTime(Stall stall) throws Exception {
        String text = stall.shape().apply(stall.count());
        for (Dialect dialect : Dialect.values()) {
            Analysis analysis = inTime(dialect, text);
            assertThat(analysis.published().html()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("stalls")
    void itIsReadInTimeInABodyBehindFrontMatterToo(Stall stall) throws Exception {
        String text = "---\ntitle: a\n---\n{% lang_content en %}\n"
                + stall.shape().apply(stall.count() / 8) + "\n{% endlang_content %}\n";
        for (Dialect dialect : Dialect.values()) {
            inTime(dialect, text);
        }
    }

    /** What has stalled readers of Markdown before. */
    static List<Stall> classics() {
        return Shapes.classic().entrySet().stream()
                .map(shape -> new Stall(shape.getKey(), shape.getValue(), 50_000))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("classics")
    void whatStalledOthersIsReadInTime(Stall stall) throws Exception {
        for (Dialect dialect : Dialect.values()) {
            inTime(dialect, stall.shape().apply(stall.count()));
        }
    }

    @Test
    void whatIsTooDeepIsShownAsTextAndNamedAtItsPlaceWhileTheRestIsRead() throws Exception {
        String text = "# First\n\n" + ">".repeat(5_000) + "\n\nAfter *all*.\n";
        for (Dialect dialect : Dialect.values()) {
            Analysis analysis = inTime(dialect, text);
            assertThat(analysis.published().html()).contains("First</h1>", "&gt;&gt;&gt;", "<em>all</em>");
            assertThat(analysis.findings())
                    .filteredOn(finding -> finding.rule().equals("too-much-to-read"))
                    .extracting(finding -> finding.range().start())
                    .containsExactly(9);
        }
    }

    @Test
    void marksNestedTooDeepMakeNoDeepTree() throws Exception {
        String text = "# First\n\n" + "*a **b ".repeat(5_000) + "c** d* ".repeat(5_000) + "\n\nAfter *all*.\n";
        for (Dialect dialect : Dialect.values()) {
            Analysis analysis = inTime(dialect, text);
            assertThat(analysis.published().html()).contains("First</h1>", "<em>all</em>");
            assertThat(analysis.published().sections())
                    .flatExtracting(PublishedSection::blocks)
                    .allSatisfy(block -> assertThat(depth(block.nodes())).isLessThan(200));
        }
    }

    private static int depth(List<Node> nodes) {
        return nodes.stream().mapToInt(node -> 1 + depth(node.children())).max().orElse(0);
    }

    @Test
    void twentyTagsWithoutAnEndAreTwentyFindings() throws Exception {
        String text = "{% lang_content en %}\n" + "{% codeblock a %}\n".repeat(20) + "{% endlang_content %}\n";
        Analysis analysis = inTime(Dialect.PANDOC, text);

        assertThat(analysis.findings())
                .extracting(Finding::rule)
                .filteredOn("unclosed-site-tag"::equals)
                .hasSize(20);
    }

    @Test
    void aDrawingWithinADrawingIsAnImageOrNothing() throws Exception {
        Analysis analysis = inTime(Dialect.PANDOC, "<svg><foreignObject><svg></svg></foreignObject></svg>\n\nAfter.\n");

        assertThat(analysis.preview().sections().get(0).blocks()).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void aReaderThatIsInterruptedStops() throws Exception {
        for (Dialect dialect : Dialect.values()) {
            FutureTask<Throwable> reading = new FutureTask<>(() -> {
                Thread.currentThread().interrupt();
                try {
                    new Analyzer().analyze(snapshot(dialect, "some words and *more*\n\n".repeat(5_000)));
                    return null;
                } catch (CancellationException stopped) {
                    return stopped;
                }
            });
            start(reading);
            assertThat(reading.get(30, TimeUnit.SECONDS)).isInstanceOf(CancellationException.class);
        }
    }

    private static Analysis inTime(Dialect dialect, String text) throws Exception {
        long[] took = new long[1];
        FutureTask<Analysis> reading = new FutureTask<>(() -> {
            Analysis analysis = new Analyzer().analyze(snapshot(dialect, text));
            took[0] = THREADS.getCurrentThreadCpuTime();
            return analysis;
        });
        Thread thread = start(reading);
        while (!reading.isDone()) {
            thread.join(50);
            if (THREADS.getThreadCpuTime(thread.getId()) > TimeUnit.SECONDS.toNanos(SECONDS)) {
                thread.interrupt();
                throw new AssertionError("still reading after " + SECONDS + " s of a processor");
            }
        }
        return reading.get();
    }

    private static Thread start(FutureTask<?> work) {
        Thread thread = new Thread(null, work, "reader", STACK);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private static Snapshot snapshot(Dialect dialect, String text) {
        return new Snapshot(1, Post.parse(text).segments(), dialect);
    }
}
