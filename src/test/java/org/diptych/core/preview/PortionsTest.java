package org.diptych.core.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.diptych.core.analysis.Analyzer;
import org.diptych.core.analysis.Snapshot;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.post.Post;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is much comes into the page in small pieces, and all of it comes. */
class PortionsTest {
    private static final int PIECE = 30_000;

    static Stream<Arguments> heavy() {
        String lines =
                IntStream.range(0, 3000).mapToObj(i -> "print(" + i + ")\n").collect(Collectors.joining());
        String items =
                IntStream.range(0, 3000).mapToObj(i -> "1. item " + i + "\n").collect(Collectors.joining());
        String rows =
                IntStream.range(0, 3000).mapToObj(i -> "| " + i + " | b |\n").collect(Collectors.joining());
        return Stream.of(
                Arguments.of("listing", "```python\n" + lines + "```\n"),
                Arguments.of("one line of a listing", "```xml\n" + "<a ".repeat(40_000) + "\nend\n```\n"),
                Arguments.of("listing without a language", "```\n" + lines + "```\n"),
                Arguments.of("table", "| n | m |\n|---|---|\n" + rows),
                Arguments.of("list", items),
                Arguments.of("paragraph", "Words 文字，and more of them. ".repeat(9000) + "\n"),
                Arguments.of("one word", "字".repeat(120_000) + "\n"),
                Arguments.of("quoted", "> " + "Words and more of them. ".repeat(5000) + "\n"),
                Arguments.of("formulas", "A formula $x_1$ and **bold** words.\n".repeat(3000)),
                Arguments.of("plain", "A short one.\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("heavy")
    void aHeavyBlockComesWholeInSmallPieces(String name, String text) {
        for (Dialect dialect : Dialect.values()) {
            List<PreviewBlock> blocks = blocks(text, dialect);

            assertThat(blocks).allSatisfy(block -> assertThat(block.html()).hasSizeLessThan(PIECE));
            assertThat(text(blocks.stream().map(PreviewBlock::html)))
                    .isEqualTo(text(blocks.stream().map(PreviewBlock::whole)));
            assertThat(blocks.get(0).source().start()).isZero();
            for (int i = 1; i < blocks.size(); i++) {
                assertThat(blocks.get(i).source().start())
                        .isGreaterThanOrEqualTo(blocks.get(i - 1).source().start());
            }
        }
    }

    @Test
    void aListingAmongOthersIsThereOnce() {
        String html = "<ul><li>before</li><li><figure class=\"highlight\"><table><tr><td class=\"code\"><pre>"
                + "<span class=\"line\">a line of code</span><br>".repeat(1000)
                + "</pre></td></tr></table></figure></li></ul>";

        assertThat(String.join("", new Portions().of(html))).containsOnlyOnce("before");
    }

    @Test
    void aListGoesOnCounting() {
        List<PreviewBlock> blocks = blocks("1. item of a list\n".repeat(3000), Dialect.PANDOC);

        int before = 0;
        for (PreviewBlock block : blocks) {
            var list = Jsoup.parseBodyFragment(block.html()).selectFirst("ol");
            assertThat(list.attr("start")).isEqualTo(String.valueOf(before + 1));
            before += list.childrenSize();
        }
        assertThat(before).isEqualTo(3000);
    }

    @Test
    void aTableHasItsHeadOnceAndAnIdIsGivenOnce() {
        String html = "<table id=\"t\"><thead><tr><th>h</th></tr></thead><tbody>" + "<tr><td>c</td></tr>".repeat(2000)
                + "</tbody></table>";
        List<String> portions = new Portions().of(html);

        assertThat(portions).hasSizeGreaterThan(2);
        assertThat(String.join("", portions)).containsOnlyOnce("<thead>").containsOnlyOnce("id=\"t\"");
    }

    @Test
    void aPageGrowsStepByStepUntilItIsWhole() {
        PreviewPage whole = page("Words and more of them.\n\n".repeat(2000) + "A last one.\n", Dialect.HEXO_DEFAULT);
        PreviewPage shown = PreviewPage.EMPTY;
        int steps = 0;
        while (shown != whole) {
            PreviewPage next = whole.growing(shown, 20_000);
            int before = shown.sections().stream()
                    .mapToInt(section -> section.blocks().size())
                    .sum();
            int after = next.sections().stream()
                    .mapToInt(section -> section.blocks().size())
                    .sum();
            assertThat(after).isGreaterThan(before).isLessThan(before + 102);
            shown = next;
            steps++;
        }
        assertThat(steps).isGreaterThan(10);
    }

    /** The columns of a listing one after the other, for a portion has a part of each. */
    private static String text(Stream<String> html) {
        Element body =
                Jsoup.parseBodyFragment(html.collect(Collectors.joining("\n"))).body();
        String numbers = body.select("td.gutter").remove().text();
        return (body.text() + numbers).replaceAll("\\s+", "");
    }

    private static List<PreviewBlock> blocks(String text, Dialect dialect) {
        return page(text, dialect).sections().get(0).blocks();
    }

    private static PreviewPage page(String text, Dialect dialect) {
        return new Analyzer()
                .analyze(new Snapshot(0, Post.parse(text).segments(), dialect))
                .preview();
    }
}
