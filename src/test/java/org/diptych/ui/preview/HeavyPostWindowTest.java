package org.diptych.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What costs a page much comes all the same, from beside it or in portions; what costs too much is named. */
class HeavyPostWindowTest {
    private static PreviewStage stage;

    @BeforeAll
    static void open() throws Exception {
        stage = new PreviewStage();
    }

    @AfterAll
    static void close() throws Exception {
        stage.close();
    }

    @BeforeEach
    void anotherPost() throws Exception {
        stage.turnTo(new Object());
    }

    @Test
    void aLongListingIsThereInPortionsAndColouredToItsEnd() throws Exception {
        stage.show("```python\n" + "def f(x): return x\n".repeat(600) + "```\n");

        assertThat(stage.holds("document.querySelectorAll('.dp-content figure.highlight').length > 3"))
                .isTrue();
        assertThat(stage.read("[...document.querySelectorAll('.dp-content .gutter .line')].pop().textContent"))
                .startsWith("60");
        stage.untilHolds("document.querySelectorAll('.dp-content .hljs-title').length === 600");
        assertThat(stage.holds("typeof hljs === 'undefined'"))
                .as("the page itself colours nothing")
                .isTrue();
    }

    @Test
    void aLineLongerThanAnyScreenStaysPlain() throws Exception {
        stage.show("```python\nx = 1\n```\n\n```python\ny = 1  # " + "a".repeat(20_000) + "\n```\n");

        stage.untilHolds("document.querySelectorAll('.dp-content .hljs-number').length === 1");
        stage.untilHolds("diptych.listingsWaiting() === 0");
        assertThat(stage.holds("document.querySelectorAll('.dp-content .hljs-comment').length === 0"))
                .isTrue();
    }

    @Test
    void aLargeFormulaIsDrawnBesideThePage() throws Exception {
        stage.show("Short $y$ and $" + "\\frac{x_i^2}{y}+".repeat(120) + "x$.\n");

        stage.untilHolds("document.querySelectorAll('.dp-content .math svg').length === 2");
        assertThat(stage.read("document.querySelectorAll('.dp-content .math > *')[1].getAttribute('aria-label')"))
                .startsWith("\\frac{x_i^2}{y}+");
        assertThat(stage.holds(
                        "document.querySelectorAll('.dp-content .math svg g[data-mml-node=mfrac]').length === 120"))
                .isTrue();
    }

    @Test
    void aFormulaThatGrowsWithoutEndIsNamed() throws Exception {
        stage.show(
                "$\\def\\a{xxxxxxxxxx}\\def\\b{\\a\\a\\a\\a\\a\\a\\a\\a\\a\\a}\\def\\c{\\b\\b\\b\\b\\b\\b\\b\\b\\b\\b}"
                        + "\\def\\d{\\c\\c\\c\\c\\c\\c\\c\\c\\c\\c}\\d\\d\\d\\d$ and $z$\n");

        stage.untilHolds("document.querySelector('.dp-content .dp-broken')");
        assertThat(stage.read("document.querySelector('.dp-content .dp-broken').title"))
                .contains("exceeded");
    }

    @Test
    void aFormulaLongerThanAnyIsNamed() throws Exception {
        stage.show("$" + "x+".repeat(5000) + "x$ and $z$\n");

        stage.untilHolds("document.querySelector('.dp-content .dp-math-error')");
        assertThat(stage.read("document.querySelector('.dp-content .dp-math-error').textContent"))
                .startsWith("Too large to be shown: x+x+");
        assertThat(stage.holds("document.querySelectorAll('.dp-content .math svg').length === 1"))
                .isTrue();
    }

    @Test
    void aPostLeftFarDownComesBackThere() throws Exception {
        Object post = new Object();
        String text = "A paragraph of words and more of them.\n\n".repeat(1500);
        stage.turnTo(post);
        stage.show(text);
        stage.holds("document.scrollingElement.scrollTop = 30000");
        stage.turnTo(new Object());
        stage.show("Another.\n");
        stage.turnTo(post);
        stage.show(text);

        assertThat(stage.read("Math.round(document.scrollingElement.scrollTop)"))
                .isEqualTo("30000");
        assertThat(stage.read("document.querySelector('.dp-content').style.visibility"))
                .isEmpty();
    }
}
