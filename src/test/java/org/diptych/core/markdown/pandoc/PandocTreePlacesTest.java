package org.diptych.core.markdown.pandoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.diptych.core.markdown.settings.PandocSettings;
import org.diptych.core.markdown.source.HtmlBlock;
import org.diptych.core.markdown.tree.Kind;
import org.diptych.core.markdown.tree.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each node of the tree stands where the author wrote it, behind tabs, marks of quotes and indents too. */
class PandocTreePlacesTest {

    @Test
    void itemsStandFromTheirMarkersOn() {
        assertThat(places("- a\n  - b\n\n    c\n- d\n", Kind.Item.class))
                .containsExactly("- a\n  - b\n\n    c", "- b\n\n    c", "- d");
        assertThat(places("7. 日晷\n8. 影\n", Kind.Item.class)).containsExactly("7. 日晷", "8. 影");
    }

    @Test
    void cellsStandBetweenTheirBars() {
        assertThat(places("> | 日 | `a|b` |\n> |---|---|\n> | 😀 | $|x|$ |\n", Kind.Cell.class))
                .extracting(String::strip)
                .containsExactly("日", "`a|b`", "😀", "$|x|$");
    }

    /** What is compared and checked goes through a table as its author reads it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "| a |\n|---|\n| b |\n\n: 题\n",
                "Table: 题\n\n| a |\n|---|\n| b |\n",
                "+---+\n| a |\n+---+\n\nTable: 题"
            })
    void rowsAndCaptionStandInTheOrderInWhichTheyAreWritten(String text) {
        HtmlBlock block = new PandocEngine(PandocSettings.DEFAULT).blocks(text).get(0);

        assertThat(block.nodes().get(0).children())
                .isSortedAccordingTo(Comparator.comparingInt(Node::start))
                .extracting(Node::text)
                .contains("题");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'-\ta $x$ b' | $x$",
                "'> - a\n>   $x$' | $x$",
                "'1.\ta\n\n\t$x$' | $x$",
                "'> > 日 $x$' | $x$",
                "'a\n: b $x$' | $x$",
                "'::: c\n日 $x$\n:::' | $x$",
                "'<div>\n*日 $x$*\n</div>' | $x$",
                "'😀\t$x$' | $x$",
                "'a^[日 $x$]' | $x$",
                "'+---+\n| $x$ |\n+---+' | $x$",
            })
    void aFormulaStandsWhereItsDollarsStandWhateverItStandsIn(String text, String formula) {
        assertThat(places(text, Kind.Formula.class)).containsExactly(formula);
    }

    @Test
    void quotedLinesStandWithTheirMarks() {
        assertThat(places("a\n\n> b\n> c\n\nd", Kind.Quote.class)).containsExactly("> b\n> c");
        assertThat(places("> b\nlazy\n\nd", Kind.Quote.class)).containsExactly("> b\nlazy");
    }

    @Test
    void headingsCodeAndRulesStandWhole() {
        String text = "# a {#b}\n\n字\n===\n\n```js\nx\n```\n\n***\n\n    code\n";

        assertThat(places(text, Kind.Heading.class)).containsExactly("# a {#b}", "字\n===");
        assertThat(places(text, Kind.CodeBlock.class)).containsExactly("```js\nx\n```", "code");
        assertThat(places(text, Kind.Rule.class)).containsExactly("***");
    }

    @Test
    void linksImagesAndNotesStandWithTheirBrackets() {
        String text = "*[a](b)* ![c](d){.e} [f] x[^g] ^[h] <https://e.org>\n\n[f]: i\n\n[^g]: note\n";

        assertThat(places(text, Kind.Link.class)).containsExactly("[a](b)", "[f]", "<https://e.org>");
        assertThat(places(text, Kind.Image.class)).containsExactly("![c](d){.e}");
        assertThat(places(text, Kind.NoteMark.class)).containsExactly("[^g]", "^[h]");
        assertThat(places(text, Kind.Styled.class)).contains("*[a](b)*");
    }

    @Test
    void wordsStandBetweenTheMarks() {
        assertThat(places("日 **晷** &amp; *影*", Kind.Text.class)).containsExactly("日 ", "晷", " &amp; ", "影");
    }

    private static List<String> places(String text, Class<? extends Kind> kind) {
        List<String> places = new ArrayList<>();
        for (HtmlBlock block : new PandocEngine(PandocSettings.DEFAULT).blocks(text)) {
            for (Node root : block.nodes()) {
                root.walk(node -> {
                    if (node.is(kind)) {
                        places.add(text.substring(block.start() + node.start(), block.start() + node.end()));
                    }
                });
            }
        }
        return places;
    }
}
