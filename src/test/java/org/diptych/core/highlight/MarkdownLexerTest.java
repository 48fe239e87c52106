package org.diptych.core.highlight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownLexerTest {
    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '\0',
            value = {
                "HEADING => ## A *b* => ## A *b*",
                "MARK => ## A *b* => ##|*|*",
                "HEADING => #no => ",
                "STRONG => a **b** c => b",
                "STRONG => **真，**她 => 真，",
                "EMPHASIS => a *b* c_d_e _f_ => b|f",
                "EMPHASIS => ***x*** => **x**",
                "EMPHASIS => 2 * 3 * 4 => ",
                "STRIKE => ~~gone~~ and H~2~O => gone",
                "CODE => a `b *c*` d => `b *c*`",
                "CODE => ``a ` b`` c => ``a ` b``",
                "EMPHASIS => `*` and `*` => ",
                "LINK => see [the *text*](http://a.b/c_d_e) now => the *text*",
                "URL => see [text](http://a.b/(c)_d_e) now => http://a.b/(c)_d_e",
                "EMPHASIS => [x](a_b_c) _d_ => d",
                "KEY => said[^1] and [text][note] => [^1]|note",
                "LINK => ![a picture](p.png) => a picture",
                "LINK => [not a link] at all => ",
                "MATH => if $x_i$ then $y$. => $x_i$|$y$",
                "MATH => costs $5 and $6 => ",
                "MATH => a $$x$$ b => $$x$$",
                "MATH => $ x$ and $x $ => ",
                "EMPHASIS => $a_1 * b_1$ * c => ",
                "HTML => a <b class=\"x>y\">c</b> d => <b class=\"x>y\">|</b>",
                "HTML => if a < b and c > d => ",
                "URL => <https://a.b> and https://c.d/e. => https://a.b|https://c.d/e.",
                "COMMENT => a <!-- b --> c => <!-- b -->",
                "TAG => said{% ref vaswani b2 %}. => {% ref |",
                "KEY => said{% ref vaswani b2 %}. => vaswani|b2",
                "TAG => {% asset_img a.png %} => {% asset_img a.png %}",
                "LIST => - [x] done => -|[x]",
                "LIST => 12. twelve => 12.",
                "LIST => -not a list => ",
                "QUOTE => >said => said",
                "LIST => > - said => -",
                "EMPHASIS => \\*no\\* *b* \\a => b",
                "MARK => \\* x => \\",
                "MATH => a $x\\$y$ b => $x\\$y$",
                "LINK => [a\\]b](c) => a\\]b",
                "TAG => a {{ b }} c => {{ b }}",
                "COMMENT => a {# b #} c => {# b #}",
                "TAG => a {% b and { c { => ",
                "KEY => [note]: https://a.b => note",
                "KEY => [^1]: a note => 1",
                "URL => [^1]: a note => ",
                "MARK => ## A ## => ##| ##",
                "HTML => so <b and more => ",
                "HTML => <b and more => <b and more",
                "LINK => [*a](b) c* => *a",
                "EMPHASIS => *a [b*](c) => ",
                "URL => (https://a.b/c) and xhttp://d => https://a.b/c",
                "URL => <a@b.c> and <b.c> => a@b.c",
                "HEADING => [a]: b => ",
            })
    void coloursWhatStandsInALine(String ink, String line, String expected) {
        String found = Inked.parts(line, Ink.valueOf(ink));
        if (ink.equals("TAG") && expected != null && expected.endsWith("|")) {
            assertThat(found).startsWith("{% ref ").endsWith(" %}").doesNotContain("vaswani");
        } else {
            assertThat(found).isEqualTo(expected == null ? "" : expected);
        }
    }

    @Test
    void underlinedLineIsAHeading() {
        assertThat(Inked.parts("Title\n=====\n\ntext\n\nSecond\n---\n", Ink.HEADING))
                .isEqualTo("Title|Second");
    }

    @Test
    void fenceHoldsItsLinesUntilAsWideAFenceClosesIt() {
        String text = "````md\n```\n*a*\n```\n````\n*b*\n";
        assertThat(Inked.parts(text, Ink.EMPHASIS)).isEqualTo("b");
        assertThat(Inked.parts(text, Ink.CODE)).isEqualTo("````md|```|*a*|```|````");
    }

    @Test
    void fenceMayStandInAListItem() {
        assertThat(Inked.parts("- item\n\n  ```\n  # not\n  ```\n# head", Ink.HEADING))
                .isEqualTo("# head");
    }

    @Test
    void displayMathGoesOnOverLinesButNotOverABlankOne() {
        assertThat(Inked.parts("$$\na_1\n$$ and *b*", Ink.MATH)).isEqualTo("$$|a_1|$$");
        assertThat(Inked.parts("$$\na_1\n\n*b*", Ink.EMPHASIS)).isEqualTo("b");
    }

    @Test
    void tagAndCommentGoOnOverLines() {
        assertThat(Inked.parts("<script src=\"a\"\n  data-b=\"c\"\n></script>\n*d*", Ink.EMPHASIS))
                .isEqualTo("d");
        assertThat(Inked.parts("<!-- a\n\n*b* -->*c*", Ink.EMPHASIS)).isEqualTo("c");
    }

    @Test
    void aLineOfManyMarksIsNotCutIntoThousandsOfRuns() {
        String line = "*a* ".repeat(1_500);
        List<InkedRun> runs =
                InkedText.of(Syntax.MARKDOWN, List.of(line)).get(0).runs();
        assertThat(runs).hasSizeLessThan(500);
        assertThat(runs.stream().mapToInt(InkedRun::length).sum()).isEqualTo(line.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "*a ", "`a", "$a", "<a ", "{% ", "[a](", "**a*", "![", "> ", "- ", "|-", "-|", "`` "})
    void aLineThatOnlyOpensIsReadInTime(String mark) {
        String line = mark.repeat(Paint.LONGEST / mark.length());
        assertTimeout(Duration.ofSeconds(2), () -> InkedText.of(Syntax.MARKDOWN, List.of(line, line.repeat(20))));
    }

    @Property
    void runsCoverTheLine(@ForAll String line) {
        String oneLine = line.replaceAll("\\R", " ");
        int covered = InkedText.of(Syntax.MARKDOWN, List.of(oneLine)).get(0).runs().stream()
                .mapToInt(InkedRun::length)
                .sum();
        assertThat(covered).isEqualTo(oneLine.length());
    }
}
