package org.diptych.core.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.diptych.core.preview.FormulaFinder.Found;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Formulas in running text: where each stands, that none overlaps another, and that unclosed ones cost little. */
class FormulaFinderTest {

    @Test
    void eachFormulaStandsWhereItsMarksStand() {
        String text = "设 $a$，则 $$b$$ 与 \\(c\\)、\\[d\\]，见 \\eqref{e}。\\begin{cases}f\\end{cases}😀$g$";

        assertThat(cut(text))
                .containsExactly(
                        "INLINE $a$ a",
                        "DISPLAY $$b$$ b",
                        "INLINE \\(c\\) c",
                        "DISPLAY \\[d\\] d",
                        "INLINE \\eqref{e} \\eqref{e}",
                        "DISPLAY \\begin{cases}f\\end{cases} \\begin{cases}f\\end{cases}",
                        "INLINE $g$ g");
    }

    @Test
    void anEscapedDollarIsADollarAndADoubledBackslashABackslash() {
        assertThat(cut("\\$5, \\\\(x\\\\), $\\$$"))
                .containsExactly("ESCAPE \\$ $", "ESCAPE \\\\ \\", "ESCAPE \\\\ \\", "INLINE $\\$$ \\$");
    }

    @Test
    void bracesHideWhatWouldEndAFormula() {
        assertThat(cut("$\\text{so $x$ goes}$ $y$"))
                .containsExactly("INLINE $\\text{so $x$ goes}$ \\text{so $x$ goes}", "INLINE $y$ y");
        assertThat(cut("\\begin{a}\\begin{b}\\end{b}\\end{a}")).hasSize(1);
        assertThat(cut("\\begin{a}{\\end{a}}\\end{a}"))
                .hasSize(1)
                .first()
                .asString()
                .endsWith("}}\\end{a}");
    }

    @Test
    void aSurplusBraceClosesNothing() {
        assertThat(cut("$a}$ and $b$")).containsExactly("INLINE $a}$ a}", "INLINE $b$ b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "no marks 没有", "costs $5", "$$", "\\(", "\\[ x", "\\begin{a}", "\\begin{a}\\end{b}", "$a{$"})
    void whatIsNotClosedIsNoFormula(String text) {
        assertThat(FormulaFinder.find(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"$", "$$ ", "\\(", "\\[ ", "\\begin{a} ", "$a{", "\\begin{a}\\begin{b}", "\\eqref{"})
    void tenThousandThatNothingClosesAreReadInTimeAndAreTextOrOrdered(String open) {
        String text = open.repeat(10_000) + " end";

        assertThat(ordered(text, FormulaFinder.find(text))).isTrue();
    }

    @Property(tries = 500)
    void formulasAreInOrderWithinTheTextAndHoldWhatTheirMarksHold(@ForAll("texts") String text) {
        List<Found> found = FormulaFinder.find(text);

        assertThat(ordered(text, found)).isTrue();
        assertThat(found).allSatisfy(one -> assertThat(text.substring(one.start(), one.end()))
                .contains(one.tex()));
    }

    @Property(tries = 300)
    void proseBeforeATextMovesItsFormulasAndChangesNone(@ForAll("texts") String text) {
        String prose = "Plain words 与文字。 ";
        List<Found> moved = FormulaFinder.find(text).stream()
                .map(one -> new Found(one.start() + prose.length(), one.end() + prose.length(), one.tex(), one.kind()))
                .toList();

        assertThat(FormulaFinder.find(prose + text)).isEqualTo(moved);
    }

    @Property(tries = 300)
    void whatIsFoundIsFoundByItself(@ForAll("texts") String text) {
        for (Found one : FormulaFinder.find(text)) {
            String alone = text.substring(one.start(), one.end());
            assertThat(FormulaFinder.find(alone)).containsExactly(new Found(0, alone.length(), one.tex(), one.kind()));
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "$",
                        "$$",
                        "\\(",
                        "\\)",
                        "\\[",
                        "\\]",
                        "\\",
                        "{",
                        "}",
                        "x_1",
                        " ",
                        "\n",
                        "字",
                        "😀",
                        "\\$",
                        "\\begin{a}",
                        "\\end{a}",
                        "\\begin{b}",
                        "\\end{b}",
                        "\\ref{c}",
                        "\\text{d}",
                        "5",
                        "\\\\")
                .list()
                .ofMaxSize(24)
                .map(pieces -> String.join("", pieces));
    }

    private static boolean ordered(String text, List<Found> found) {
        int last = 0;
        for (Found one : found) {
            if (one.start() < last || one.end() <= one.start() || one.end() > text.length()) {
                return false;
            }
            last = one.end();
        }
        return true;
    }

    private static List<String> cut(String text) {
        return FormulaFinder.find(text).stream()
                .map(one -> one.kind() + " " + text.substring(one.start(), one.end()) + " " + one.tex())
                .toList();
    }
}
