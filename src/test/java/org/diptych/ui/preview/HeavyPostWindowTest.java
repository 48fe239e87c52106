package org.diptych.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.diptych.core.preview.Pictures;
import org.diptych.core.preview.clean.ImageRoots;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What costs a page much comes all the same, from beside it or in portions; what costs too much is named. */
@Tag("window")
class HeavyPostWindowTest {
    /** Little to write and much to draw: a step of these takes a page far longer than it may, known or not. */
    private static final String FORMULAS = IntStream.range(0, 40)
            .mapToObj(i -> "A formula:\n\n$$y_{" + i + "}" + "abcdefghij".repeat(26) + "$$\n\n")
            .collect(Collectors.joining());

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
        stage.leave();
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
    void whatAnotherPostShowedIsOutOfSightAtOnceAndGoneSoon() throws Exception {
        stage.show("A formula $\\frac{x}{y}$.\n\n".repeat(2_000));
        stage.turnTo(new Object());
        stage.show("The next post.\n");

        assertThat(stage.holds("document.querySelector('.dp-left') !== null"))
                .as("not all in one go")
                .isTrue();
        assertThat(stage.holds("[...document.querySelectorAll('.dp-left')].every(one => one.offsetHeight === 0)"))
                .isTrue();
        assertThat(stage.holds("document.scrollingElement.scrollHeight === document.scrollingElement.clientHeight"))
                .isTrue();
        stage.untilHolds("document.querySelector('.dp-left') === null");
        assertThat(stage.read("document.querySelector('.dp-content').textContent.trim()"))
                .isEqualTo("The next post.");
    }

    @Test
    void theEngineIsNotMadeToCollectWhenJavaDoes() throws Exception {
        stage.show("A post.\n");

        assertThat(PageGarbage.isLeft()).isTrue();
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

        stage.untilHolds("document.querySelector('.dp-content .dp-math-error')");
        assertThat(stage.read("document.querySelector('.dp-content .dp-math-error').textContent"))
                .startsWith("This formula does not come to an end: look for a macro that uses itself")
                .doesNotContain("MathJax");
    }

    @Test
    void aMacroThatUsesItselfIsNamedInTheSameWords() throws Exception {
        stage.show("$\\def\\a{\\frac{x}{\\a}}\\a$ and $\\def\\b{x\\b}\\b$ and $z$\n");

        stage.untilHolds("document.querySelectorAll('.dp-content .dp-math-error').length === 2");
        assertThat(stage.read("[...document.querySelectorAll('.dp-math-error')].map(box => box.textContent).join()"))
                .contains("This formula does not come to an end")
                .doesNotContain("MathJax");
    }

    @Test
    void aListingWithoutColoursSaysWhy() throws Exception {
        stage.show("```python\nx = 1\n```\n\n```python\ny = 1  # " + "a".repeat(20_000) + "\n```\n");

        stage.untilHolds("document.querySelector('.dp-content .hljs-number')");
        stage.untilHolds("document.querySelector('.dp-content [data-dp-plain]')");
        assertThat(stage.read("document.querySelector('.dp-content [data-dp-plain]').dataset.dpPlain"))
                .startsWith("Not coloured: a line is longer");
        assertThat(stage.holds("!document.querySelector('.dp-content figure').dataset.dpPlain"))
                .isTrue();
    }

    @Test
    void whatBeginsInOnePortionOfAListingEndsInAnother() throws Exception {
        stage.show("```python\nx = \"\"\"\n" + "def f(x): return x\n".repeat(300) + "\"\"\"\nlast = 1\n```\n");

        stage.untilHolds("document.querySelectorAll('.dp-content .hljs-number').length === 1");
        stage.untilHolds("diptych.listingsWaiting() === 0");
        assertThat(stage.holds("document.querySelectorAll('.dp-content figure.highlight').length > 3"))
                .isTrue();
        assertThat(stage.holds("!document.querySelector('.dp-content .hljs-keyword, .dp-content .hljs-title')"))
                .isTrue();
        assertThat(stage.holds("document.querySelectorAll('.dp-content .hljs-string').length === 302"))
                .isTrue();
    }

    @Test
    void missingImagesArriveFewAtATimeAndBearTheirNamesWhereOneLooks() throws Exception {
        stage.show(IntStream.range(0, 300)
                .mapToObj(i -> "![a](lost" + i + ".png)\n\n")
                .collect(Collectors.joining()));

        stage.untilHolds("document.querySelectorAll('.dp-content img.dp-missing').length === 300");
        stage.untilHolds("diptych.imagesWaiting() === 0");
        String last = "decodeURIComponent([...document.querySelectorAll('.dp-content img')].pop().src)";
        assertThat(stage.read(last)).contains("Image not found").doesNotContain("lost299");
        stage.holds("document.scrollingElement.scrollTop = 1e9");
        stage.untilHolds(last + ".includes('lost299.png')");
    }

    @Test
    void anImageThatIsTooLargeCostsItselfAlone(@TempDir Path folder) throws Exception {
        try (RandomAccessFile file =
                new RandomAccessFile(folder.resolve("heavy.png").toFile(), "rw")) {
            file.setLength(400L << 20);
        }
        Files.write(folder.resolve("wide.png"), Pictures.head(30_000, 30_000));
        Files.write(folder.resolve("photo.png"), Pictures.png(6400, 2000));
        stage.onFx(() -> {
            stage.pane().imagesProperty().set(ImageRoots.of(folder.resolve("post.md"), Optional.empty()));
            return null;
        });
        stage.show("![a](heavy.png)\n\n![b](wide.png)\n\n![c](photo.png)\n\n![d](none.png)\n");

        String reasons =
                "[...document.querySelectorAll('.dp-content img')].map(image => image.dataset.dpReason || 'shown')";
        stage.untilHolds("String(" + reasons + ") === 'large,large,shown,missing'");
        stage.untilHolds("document.querySelectorAll('.dp-content img')[2].naturalWidth === 1600");
        assertThat(stage.read("document.querySelector('.dp-content img').title"))
                .isEqualTo("Too large to be shown here: heavy.png");
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

    @Test
    void formulasOfAPostThatComesBackFillThePageInSteps() throws Exception {
        stage.show(FORMULAS);
        stage.turnTo(new Object());
        stage.show("Another.\n");
        stage.turnTo(new Object());
        stage.begin(FORMULAS);

        assertThat(stage.holds("diptych.formulasUnset()"))
                .as("a key waits for some, not for all")
                .isTrue();
        stage.untilHolds("document.querySelectorAll('.dp-content .math svg').length === 40");
    }

    @Test
    void aPostOfFormulasLeftFarDownComesBackThere() throws Exception {
        Object post = new Object();
        stage.turnTo(post);
        stage.show(FORMULAS);
        stage.untilSettled();
        stage.holds("document.scrollingElement.scrollTop = 2000");
        String there = "[...document.querySelectorAll('.dp-content p')]"
                + ".findIndex(one => one.getBoundingClientRect().bottom > 0)";
        String left = stage.read(there);
        stage.turnTo(new Object());
        stage.show("Another.\n");
        stage.turnTo(post);
        stage.show(FORMULAS);
        stage.untilSettled();

        assertThat(Integer.parseInt(left)).isPositive();
        assertThat(stage.read(there)).isEqualTo(left);
    }
}
