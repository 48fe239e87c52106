package org.diptych.core.highlight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds of every line in every language that is coloured. */
class InkedLinesPropertyTest {
    private static final String[] PIECES = {
        "a",
        "中",
        "😀",
        " ",
        "\t",
        "*",
        "**",
        "_",
        "~~",
        "`",
        "``",
        "$",
        "$$",
        "\\",
        "[",
        "](",
        ")",
        "]",
        "[^1]",
        "[k]:",
        "{%",
        "%}",
        "{{",
        "}}",
        "{#",
        "#}",
        "<",
        ">",
        "<b",
        "<!--",
        "-->",
        "# ",
        "- ",
        "1. ",
        "> ",
        "|",
        "```",
        "~~~",
        "===",
        "title:",
        "true",
        "2020-01-01",
        "# why",
        "'",
        "\"",
        "http://a.b",
        "{% ref a"
    };

    @Property
    void runsAreAsLongAsTheLineAndNoTwoNeighboursAreTheSame(@ForAll Syntax syntax, @ForAll("texts") List<String> text) {
        List<InkedLine> inked = InkedText.of(syntax, text);

        assertThat(inked).hasSameSizeAs(text);
        for (int line = 0; line < text.size(); line++) {
            List<InkedRun> runs = inked.get(line).runs();
            assertThat(runs.stream().mapToInt(InkedRun::length).sum())
                    .isEqualTo(text.get(line).length());
            for (int i = 1; i < runs.size(); i++) {
                assertThat(runs.get(i).inks()).isNotEqualTo(runs.get(i - 1).inks());
            }
        }
    }

    /** Where a line is worked out from the state that the one above left, that is all it needs to know. */
    @Property
    void aTextIsColouredAsItsPartsAre(
            @ForAll Syntax syntax, @ForAll("texts") List<String> text, @ForAll Random random) {
        int cut = random.nextInt(text.size());
        List<InkedLine> whole = InkedText.of(syntax, text);
        List<InkedLine> parts = new ArrayList<>();
        InkedText inks = new InkedText(syntax, text.size());
        inks.advance(text::get, cut, (line, inked) -> parts.add(inked));
        assertThat(inks.isDone()).isFalse();
        inks.advance(text::get, Integer.MAX_VALUE, (line, inked) -> parts.add(inked));

        assertThat(inks.isDone()).isTrue();
        assertThat(parts).isEqualTo(whole);
    }

    @ParameterizedTest
    @EnumSource(Syntax.class)
    void aLineLongerThanAnybodyReadsIsPlainAndReadInTime(Syntax syntax) {
        String line = Arrays.stream(PIECES).collect(Collectors.joining()).repeat(400);
        assertTimeout(Duration.ofSeconds(3), () -> {
            List<InkedRun> runs = InkedText.of(syntax, List.of(line)).get(0).runs();
            assertThat(runs.stream().mapToInt(InkedRun::length).sum()).isEqualTo(line.length());
            assertThat(runs).hasSizeLessThan(500);
        });
    }

    @Test
    void aLongLineLeavesOpenWhatGoesOnOverBlankLines() {
        String longLine = "*x* ".repeat(3_000);

        assertThat(states("```", longLine)).endsWith(LineState.fence('`', 3), LineState.fence('`', 3));
        assertThat(states("<!--", longLine)).endsWith(LineState.COMMENT, LineState.COMMENT);
        assertThat(states("<!--", longLine + "-->")).endsWith(LineState.COMMENT, LineState.TEXT);
        assertThat(states("$$", longLine)).endsWith(LineState.MATH, LineState.TEXT);
    }

    @Test
    void onlyLinesOfAFenceAreFenced() {
        List<InkedLine> lines = InkedText.of(Syntax.MARKDOWN, List.of("a", "```", "", "b", "```", "c"));

        assertThat(lines).extracting(InkedLine::fenced).containsExactly(false, true, true, true, true, false);
    }

    @Test
    void inksAreASet() {
        Inks inks = Inks.of(Ink.MARK, Ink.KEY);

        for (Ink ink : Ink.values()) {
            assertThat(inks.has(ink)).isEqualTo(ink == Ink.MARK || ink == Ink.KEY);
            assertThat(Inks.NONE.has(ink)).isFalse();
        }
        assertThat(Inks.of(Ink.KEY, Ink.MARK, Ink.KEY)).isEqualTo(inks);
        assertThat(Ink.HEADING.styleClass()).isEqualTo("md-heading");
    }

    private static List<LineState> states(String... text) {
        return InkedText.of(Syntax.MARKDOWN, List.of(text)).stream()
                .map(InkedLine::after)
                .toList();
    }

    @Provide
    Arbitrary<List<String>> texts() {
        Arbitrary<String> line = Arbitraries.of(PIECES).list().ofMaxSize(8).map(pieces -> String.join("", pieces));
        return line.list().ofMinSize(1).ofMaxSize(6);
    }
}
