package org.diptych.core.markdown.pandoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.diptych.core.markdown.settings.PandocSettings;
import org.diptych.core.markdown.source.HtmlBlock;

/** What holds of every text: blocks stand for themselves, and what stands around them changes none of them. */
class PandocLawsPropertyTest {
    private static final PandocEngine ENGINE = new PandocEngine(PandocSettings.DEFAULT);

    /** Blocks that neither go on in a next one nor refer to one. */
    private static final List<String> BLOCKS = List.of(
            "Some words of a paragraph\nin two lines.",
            "日晷无言，\n影有时。",
            "A *formula* $x_1$, `code` and [a link](u \"t\").",
            "$$\n\\int_0^1 x\\,dx\n$$",
            "```js\nlet a = 1;\n\nlet b;\n```",
            "***",
            "| a | 字 |\n|:--|--:|\n| $|x|$ | `|` |",
            "![a figure](b.png){width=50%}",
            "\\begin{align}\nx &= 1 \\\\\ny &= 2\n\\end{align}",
            "<div class=\"x\">\n\n*inside*\n\n</div>",
            "<!-- a comment -->",
            "::: note\n\nBoxed 😀.\n\n:::",
            "[@a; @b] says, and @c [p. 1].");

    @Property(tries = 300)
    void blocksApartFromEachOtherAreReadAsEachByItself(@ForAll("texts") List<String> blocks) {
        List<String> each = new ArrayList<>();
        blocks.forEach(block -> each.addAll(html(block)));

        assertThat(html(String.join("\n\n", blocks))).isEqualTo(each);
    }

    @Property(tries = 300)
    void aBlockStandsWhereAllOfItStands(@ForAll("texts") List<String> blocks, @ForAll @IntRange(max = 3) int blank) {
        String text = "\n".repeat(blank) + String.join("\n\n", blocks);
        int last = 0;
        for (HtmlBlock block : ENGINE.blocks(text)) {
            assertThat(block.start()).isGreaterThanOrEqualTo(last);
            assertThat(text.substring(last, block.start())).isBlank();
            assertThat(html(text.substring(block.start(), block.end())))
                    .containsExactly(block.html().stripTrailing());
            last = block.end();
        }
        assertThat(text.substring(last)).isBlank();
    }

    @Property(tries = 300)
    void aQuoteHoldsWhatItWouldBeWithoutItsMarks(@ForAll("texts") List<String> blocks) {
        String text = String.join("\n\n", blocks);
        String quoted = text.lines().map(line -> "> " + line).collect(Collectors.joining("\n"));

        assertThat(html(quoted)).containsExactly(around("<blockquote>", text, "</blockquote>"));
    }

    @Property(tries = 300)
    void aDivisionHoldsWhatItWouldBeOutside(@ForAll("texts") List<String> blocks) {
        String text = String.join("\n\n", blocks);

        assertThat(html("::::: box\n\n" + text + "\n\n:::::"))
                .containsExactly(around("<div class=\"box\">", text, "</div>"));
    }

    @Property(tries = 300)
    void aDefinitionHoldsWhatItWouldBeByItself(@ForAll("texts") List<String> blocks) {
        String text = String.join("\n\n", blocks);
        String indented = text.replace("\n", "\n    ").replaceAll("(?m)^ +$", "");

        assertThat(html("Term\n\n:   " + indented + "\n\n    End."))
                .containsExactly("<dl>\n<dt>Term</dt>\n" + around("<dd>", text + "\n\nEnd.", "</dd>") + "\n</dl>");
    }

    @Property(tries = 300)
    void blankLinesAroundATextChangeNothing(
            @ForAll("texts") List<String> blocks,
            @ForAll @IntRange(max = 4) int before,
            @ForAll @IntRange(max = 4) int behind) {
        String text = String.join("\n\n", blocks);

        assertThat(html("\n".repeat(before) + text + "\n".repeat(behind))).isEqualTo(html(text));
        assertThat(html("  \n" + text + "\n   ")).isEqualTo(html(text));
    }

    @Property(tries = 300)
    void aTabIsAsManyBlanksAsLeadToTheNextStop(@ForAll("tabbed") String text) {
        assertThat(html(text)).isEqualTo(html(expanded(text)));
    }

    @Property(tries = 200)
    void headingsHaveNamesOfTheirOwn(@ForAll("headings") List<String> headings) {
        List<String> ids = html(String.join("\n\n", headings)).stream()
                .map(html -> html.replaceAll("(?s).*? id=\"(.*?)\".*", "$1"))
                .toList();

        assertThat(ids).hasSameSizeAs(headings).doesNotHaveDuplicates();
    }

    private static String around(String open, String text, String close) {
        return open + "\n" + String.join("\n", html(text)) + "\n" + close;
    }

    private static List<String> html(String text) {
        return ENGINE.blocks(text).stream()
                .map(block -> block.html().stripTrailing())
                .toList();
    }

    private static String expanded(String text) {
        StringBuilder expanded = new StringBuilder();
        int column = 0;
        for (int c : text.codePoints().toArray()) {
            int width = c == '\t' ? 4 - column % 4 : 1;
            expanded.append(c == '\t' ? " ".repeat(width) : Character.toString(c));
            column = c == '\n' ? 0 : column + width;
        }
        return expanded.toString();
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.of(BLOCKS).list().ofMinSize(1).ofMaxSize(7);
    }

    @Provide
    Arbitrary<List<String>> headings() {
        return Arbitraries.of("# a", "## a", "# a-1", "# A", "# 日晷", "# !", "# section", "# *a*", "# a-1-1")
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<String> tabbed() {
        return Arbitraries.of(
                        "\t",
                        "\t",
                        "a",
                        "字",
                        "😀",
                        " ",
                        "\n",
                        "- ",
                        "1.\t",
                        "> ",
                        "|",
                        "`",
                        "```\n",
                        "\n\n",
                        "bc",
                        "| a | b |\n|---|---|\n")
                .list()
                .ofMaxSize(24)
                .map(pieces -> String.join("", pieces));
    }
}
