package org.diptych.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.diptych.core.check.formula.DollarCheck;
import org.diptych.core.check.formula.TexCheck;
import org.diptych.core.check.run.BlockChecks;
import org.diptych.core.check.run.Checks;
import org.diptych.core.markdown.Dialect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaChecksTest {

    @Test
    void texOutsideOfAFormulaIsDeleted() {
        assertThat(Checked.by(new TexCheck(), "- \\d：任何数字，\\frac{a}{b} 和 C:\\Users")
                        .marks())
                .containsExactly("tex-deleted: \\d：", "tex-deleted: \\frac{a}{b}", "tex-deleted: \\Users");
    }

    /** As pandoc 2.17 publishes them: what is marked is what the page lacks. */
    @ParameterizedTest
    @ValueSource(strings = {"\\d{y}|{z} w", "\\t：|中文", "\\d \\foo{a}| w", "\\d [|a] w", "\\d 😀|y", "\\d|# y"})
    void anAccentTakesWhatFollowsWithIt(String markedAndKept) {
        String text = "x " + markedAndKept.replace("|", "");

        assertThat(Checked.by(new TexCheck(), text).marks())
                .first()
                .isEqualTo("tex-deleted: " + markedAndKept.substring(0, markedAndKept.indexOf('|')));
    }

    @Test
    void chineseLettersBehindACommandAreDeletedWithIt() {
        assertThat(Checked.by(new TexCheck(), "前一步的\\alpha值计算出来，就是").marks())
                .containsExactly("tex-deleted: \\alpha值计算出来");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$\\sum$ and $$\n\\frac{a}{b}\n$$",
                "`\\d` and \\* and \\\\n",
                "```\n\\d\n```",
                "    \\d in code",
                "see \\eqref{x}",
                "\\begin{align}\n\\sum\n\\end{align}",
                "![a](C:\\dir\\n.png)",
            })
    void texThatIsKeptIsClean(String text) {
        Checked.by(new TexCheck(), text).isClean();
    }

    @Test
    void hexosOwnRendererDeletesNoTex() {
        Checked.by(new BlockChecks(List.of(new TexCheck())), "\\d", Dialect.HEXO_DEFAULT)
                .isClean();
    }

    @Test
    void aBlankInsideTheDollarsMakesNoFormula() {
        Checked.by(new DollarCheck(), "其中$ x_1 $是").isOne("dollar-with-blank", "$ x_1 $", "其中$x_1$是");
        Checked.by(new DollarCheck(), "so $ x = 2 $ is").isOne("dollar-with-blank", "$ x = 2 $", "so $x = 2$ is");
        Checked.by(new DollarCheck(), "- a $\\alpha $\n- b $x$")
                .isOne("dollar-with-blank", "$\\alpha $", "- a $\\alpha$\n- b $x$");
    }

    @Test
    void aDigitBehindTheDollarMakesNoFormula() {
        assertThat(Checked.by(new DollarCheck(), "so $x_1$2 times").marks())
                .containsExactly("dollar-before-digit: $x_1$");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cost $5 to $6",
                "US$ = 7, HK$ = 1",
                "5_000$ and $6_000",
                "$x$ and $y_1$",
                "`$ x_1 $`",
                "$$ x $$",
                "\\$ x_1 \\$",
                "price $ 5"
            })
    void moneyAndFormulasAreClean(String text) {
        Checked.by(new DollarCheck(), text).isClean();
    }

    @Test
    void whatIsNoFormulaForItsDollarsIsNotBlamedForItsTex() {
        Checked.by(new TexCheck(), "其中$ \\alpha $是").isClean();
    }

    @Test
    void aBlankLineInsideMakesNoFormula() {
        Check rule = new BlockChecks(List.of());

        Checked.by(rule, "so\n\n$$\na\n\n  \nb\n$$\n\nend")
                .isOne("math-with-blank-line", "$$\na\n\n  \nb\n$$", "so\n\n$$\na\nb\n$$\n\nend");
        Checked.by(rule, "$$\na\n$$\n\n$$\nb\n$$").isClean();
    }

    /** The blank line makes code of what follows it, where Hexo looks for no tags. */
    @ParameterizedTest
    @ValueSource(strings = {"$$\n\n    [{%e%}\n$$", "$$\na\n\n\t{{ b\n$$", "$$\n\n    a #}\n$$"})
    void noBlankLineIsTakenThatKeepsATagFromCounting(String text) {
        assertIsNotClosedUp(text);
    }

    /** Without the blank line the mark in the code closes the formula, and the one behind it opens another. */
    @Test
    void noBlankLineIsTakenThatKeepsAMarkFromCounting() {
        assertIsNotClosedUp("$$\n\n    $$\n$$\n\n$\n$$");
    }

    @Test
    void noBlankLineIsTakenBelowAMarkThatIsAHeading() {
        assertIsNotClosedUp("$$\n-\n\n$$\n\n$$");
    }

    private static void assertIsNotClosedUp(String text) {
        assertThat(new Checks().run(Checked.post(text, Dialect.PANDOC)))
                .filteredOn(finding -> finding.rule().equals("math-with-blank-line"))
                .isNotEmpty()
                .flatExtracting(Finding::fixes)
                .isEmpty();
    }

    @Test
    void dollarsWithoutTheOthersAreMarkedAlone() {
        Checked checked = Checked.by(new BlockChecks(List.of()), "- $$ a\n\n- b $$ :\n\n  $$\n  c\n  $$\n");

        assertThat(checked.marks()).containsExactly("formula-unclosed: $$", "formula-unclosed: $$");
        assertThat(checked.offersNoFix()).isTrue();
    }
}
