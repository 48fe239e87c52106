package org.diptych.core.markdown.commonmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.diptych.core.markdown.source.HtmlBlock;
import org.diptych.core.markdown.tree.Kind;
import org.diptych.core.markdown.tree.Node;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** What an author marks as code, or takes the meaning of with a backslash, is published letter for letter. */
class ShownAsTypedPropertyTest {
    private static final List<String> WORDS = List.of("a", "Word", "字", "日晷", "é", "😀", "𠮷", "7");

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of(WORDS);
    }

    /** Signs and words, none of them a backtick. */
    @Provide
    Arbitrary<String> code() {
        return Arbitraries.of(
                        "a",
                        "字",
                        "😀",
                        "é",
                        "，",
                        "*",
                        "**",
                        "_",
                        "~~",
                        "[",
                        "](u)",
                        "<b>",
                        "</b>",
                        "<!--",
                        "&amp;",
                        "&",
                        "\\",
                        "\\\\",
                        "|",
                        "{",
                        "$x$",
                        "\"",
                        "'",
                        "--",
                        "...",
                        "http://a.b",
                        ":)",
                        "# ",
                        "- ",
                        "> ",
                        "(c)",
                        "  ")
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(pieces -> String.join("", pieces).strip())
                .filter(line -> !line.isEmpty());
    }

    @Property
    void signsBehindBackslashesAreThemselves(
            @ForAll SetEngine set, @ForAll("words") String first, @ForAll("signs") List<String> signs) {
        String typed = signs.stream().collect(Collectors.joining(first, first, first));
        String escaped = typed.codePoints()
                .mapToObj(sign ->
                        Signs.ESCAPABLE.indexOf(sign) >= 0 ? "\\" + Character.toString(sign) : Character.toString(sign))
                .collect(Collectors.joining());

        HtmlBlock paragraph = only(set, escaped + "\n");
        assertThat(page(paragraph).wholeText().strip()).as(escaped).isEqualTo(typed);
        assertThat(paragraph.nodes().get(0).text()).as(escaped).isEqualTo(typed);
    }

    @Provide
    Arbitrary<List<String>> signs() {
        return Arbitraries.integers()
                .between(0, Signs.ESCAPABLE.length() - 1)
                .map(at -> Signs.ESCAPABLE.substring(at, at + 1))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    @Property
    void codeInALineIsWhatStandsBetweenItsTicks(
            @ForAll SetEngine set, @ForAll("words") String word, @ForAll("code") String code) {
        for (String ticks : List.of("`", "``")) {
            String text = word + " " + ticks + code + ticks + " " + word + "\n";
            HtmlBlock paragraph = only(set, text);
            Node span = paragraph.nodes().get(0).all(Kind.CodeSpan.class).get(0);

            assertThat(page(paragraph).select("code").get(0).wholeText())
                    .as(text)
                    .isEqualTo(code);
            assertThat(((Kind.CodeSpan) span.kind()).code()).isEqualTo(code);
            assertThat(span.in(paragraph.start()).in(text)).isEqualTo(ticks + code + ticks);
        }
    }

    @Property
    void aListingIsWhatStandsBetweenItsFences(@ForAll SetEngine set, @ForAll("listings") List<String> lines) {
        String code = String.join("\n", lines) + "\n";
        for (String fence : List.of("```", "~~~~")) {
            List<String> all = fenced(fence, lines);
            for (String indent : List.of("", "> ", "- ", "1. ")) {
                String text = indented(all, indent);
                HtmlBlock block = only(set, text);
                Node listing = block.nodes().get(0).all(Kind.CodeBlock.class).get(0);

                assertThat(page(block).select("pre code").get(0).wholeText())
                        .as("%s of %s", set, text)
                        .isEqualTo(code);
                assertThat(((Kind.CodeBlock) listing.kind()).code()).as(text).isEqualTo(code);
                assertThat(((Kind.CodeBlock) listing.kind()).language()).isEqualTo("js");
                assertThat(listing.in(block.start()).in(text)).startsWith(fence).endsWith(fence);
            }
        }
    }

    @Provide
    Arbitrary<List<String>> listings() {
        Arbitrary<String> indent = Arbitraries.of("", " ", "    ");
        return Arbitraries.oneOf(code().flatMap(line -> indent.map(blanks -> blanks + line)), Arbitraries.just(""))
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .filter(lines -> !lines.get(lines.size() - 1).isEmpty()
                        && lines.stream().noneMatch(line -> line.contains("~~~")));
    }

    private static List<String> fenced(String fence, List<String> lines) {
        List<String> all = new ArrayList<>(lines);
        all.add(0, fence + "js");
        all.add(fence);
        return all;
    }

    /** {@code lines} behind a mark, or behind as many blanks as that is wide where it is an item's. */
    private static String indented(List<String> lines, String mark) {
        String next = mark.startsWith(">") ? mark : " ".repeat(mark.length());
        return lines.stream().collect(Collectors.joining("\n" + next, mark, "\n"));
    }

    private static HtmlBlock only(SetEngine set, String text) {
        List<HtmlBlock> blocks = set.engine().blocks(text);
        assertThat(blocks).as("%s of %s", set, text).hasSize(1);
        return blocks.get(0);
    }

    private static Element page(HtmlBlock block) {
        return Jsoup.parseBodyFragment(block.html()).body();
    }
}
