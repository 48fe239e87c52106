package org.diptych.core.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.diptych.core.highlight.LineState.Mode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is open at a line's end colours the lines below, and ends where it should. */
class OverLinesTest {
    private static List<Mode> modes(String text) {
        return InkedText.of(Syntax.MARKDOWN, text.lines().toList()).stream()
                .map(line -> line.after().mode())
                .toList();
    }

    /** In each text, a line says {@code *in*} where nothing of Markdown is read, and {@code *out*} where it is. */
    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("fence", "```\n*in*\n```\n*out*"),
                Arguments.of("fence with a language", "``` js\n*in*\n```\n*out*"),
                Arguments.of("tildes do not close ticks", "```\n~~~\n*in*\n```\n*out*"),
                Arguments.of("fewer do not close", "~~~~\n~~~\n*in*\n~~~~\n*out*"),
                Arguments.of("more close", "```\n*in*\n`````\n*out*"),
                Arguments.of("a language does not close", "```\n``` js\n*in*\n```\n*out*"),
                Arguments.of("blanks behind close", "```\n*in*\n```  \n*out*"),
                Arguments.of("quoted fence", "> ```\n> *in*\n> ```\n> *out*"),
                Arguments.of("fence in a numbered item", "1. ```\n   *in*\n   ```\n2. *out*"),
                Arguments.of("fence over blank lines", "```\n\n\n*in*\n```\n*out*"),
                Arguments.of("ticks behind ticks are no fence", "``` a`b\n*out*"),
                Arguments.of("two ticks are no fence", "``\n*out*"),
                Arguments.of("full-width ticks are no fence", "｀｀｀\n*out*"),
                Arguments.of("formula", "$$\n*in*\n$$\n*out*"),
                Arguments.of("formula that begins in a line", "a $$b\n*in*\nc$$ *out*"),
                Arguments.of("formula that ends in its line", "$$a$$\n*out*"),
                Arguments.of("formula ends at a blank line", "$$\n*in*\n\n*out*"),
                Arguments.of("formula in a quote", "> $$\n> *in*\n> $$\n> *out*"),
                Arguments.of("comment", "<!--\n*in*\n\n*in*\n-->\n*out*"),
                Arguments.of("comment from a line's midst", "a <!-- b\n*in*\n--> *out*"),
                Arguments.of("fence in a comment", "<!--\n```\n*in*\n--> *out*"),
                Arguments.of("comment in a fence", "```\n<!--\n*in*\n```\n*out*"),
                Arguments.of("comment in code", "`<!--`\n*out*"),
                Arguments.of("formula in code", "`$$`\n*out*"),
                Arguments.of("tag over lines", "<img src=\"a\"\n*in*\nalt='b'> *out*"),
                Arguments.of("tag with a bracket between quotes", "<img alt=\"a > b\"\n*in*\n> *out*"),
                Arguments.of("tag ends at a blank line", "<img src=\"a\"\n\n*out*"),
                Arguments.of("tag within a line", "a <img src\n*out*"),
                Arguments.of("formula behind a backslash", "\\$$\n*out*"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void markdownIsReadOutsideAndNotWithin(String name, String text) {
        assertThat(Inked.parts(text, Ink.EMPHASIS)).as(text).isEqualTo("out");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void whatIsOpenIsTheSameHoweverLinesAreRead(String name, String text) {
        List<String> lines = text.lines().toList();
        InkedText inks = new InkedText(Syntax.MARKDOWN, lines.size());
        List<InkedLine> one = new java.util.ArrayList<>();
        while (!inks.isDone()) {
            inks.advance(lines::get, 1, (line, inked) -> one.add(inked));
        }

        assertThat(one).isEqualTo(InkedText.of(Syntax.MARKDOWN, lines));
        assertThat(modes(text + "\n").get(lines.size() - 1)).isEqualTo(Mode.TEXT);
    }

    @ParameterizedTest
    @CsvSource({"```,FENCE", "~~~,FENCE", "$$,MATH", "<!--,COMMENT", "<b,TAG", "a,TEXT", "$$ $$,TEXT", "<b>,TEXT"})
    void aLineSaysWhatItLeavesOpen(String line, Mode mode) {
        assertThat(modes(line)).containsExactly(mode);
        assertThat(modes("> " + line).get(0)).isEqualTo(mode == Mode.TAG ? Mode.TEXT : mode);
    }

    @Test
    void anUnderlineMakesTheLineAboveAHeadingWhereThatIsText() {
        assertThat(Inked.parts("标题\n===", Ink.HEADING)).isEqualTo("标题");
        assertThat(Inked.parts("a *b*\n---", Ink.HEADING)).isEqualTo("a *b*");
        assertThat(Inked.parts("- item\n---", Ink.HEADING)).isEmpty();
        assertThat(Inked.parts("> quote\n---", Ink.HEADING)).isEmpty();
        assertThat(Inked.parts("\n---", Ink.HEADING)).isEmpty();
        assertThat(Inked.parts("    code\n===", Ink.HEADING)).isEmpty();
        assertThat(Inked.parts("```\na\n===\n```", Ink.HEADING)).isEmpty();
        assertThat(Inked.parts("a\n=== b", Ink.HEADING)).isEmpty();
    }
}
