package org.diptych.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.scene.shape.SVGPath;
import org.diptych.ui.editor.FxThread;
import org.diptych.ui.editor.PostEditor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Formulas while they are written. */
@Tag("window")
class FormulasWindowTest {
    private static final String POST = "---\ntitle: Formulas\nmathjax: true\n---\n{% lang_content en %}\n"
            + "Let $\\newcommand{\\lat}{\\varphi} \\lat$ be, and $\\frac{a}{b}$ here.\n"
            + "{% endlang_content %}\n{% lang_content zh %}\n文字。\n{% endlang_content %}\n";

    @TempDir
    Path folder;

    @Test
    void theFormulaAtTheCaretIsShownSetAndItsFaultAtItsPlace() {
        try (WindowFixture window = open()) {
            window.type("en", "frac", "");
            window.await("the formula", () -> paths(window) > 0);
            // As the page sets it: three letters' shapes at least, and the bar.
            window.type("en", "}{b", "_");
            window.await(
                    "the fault",
                    () -> said(window).contains("Nothing follows")
                            || said(window).contains("_"));
            assertThat(FxThread.call(() -> said(window))).contains("▸").contains("a_");
            window.type("en", "here", "");
            window.await("nothing", () -> !window.isShownNow(".formula-beside"));
        }
    }

    @Test
    void theFormulaIsSeenOverTheText() {
        try (WindowFixture window = open()) {
            window.type("en", "frac", "");
            window.await("the formula", () -> paths(window) > 0);
            Node formula = FxThread.call(() -> window.bench.shell.frame.root().lookup(".formula-beside"));
            Color before = colourAt(formula);

            FxThread.run(() -> formula.setStyle("-fx-background-color: #123456;"));

            assertThat(before).isNotEqualTo(Color.web("#123456"));
            assertThat(colourAt(formula)).isEqualTo(Color.web("#123456"));
        }
    }

    /** What the window shows in the upper left of {@code node}, within its border. */
    private static Color colourAt(Node node) {
        return FxThread.call(() -> {
            Bounds there = node.localToScene(node.getLayoutBounds());
            return node.getScene()
                    .snapshot(null)
                    .getPixelReader()
                    .getColor((int) there.getMinX() + 4, (int) there.getMinY() + 4);
        });
    }

    @Test
    void theFormulaGoesWithTheTextThatIsTakenAwayBehindTheCaret() {
        List<Throwable> uncaught = new CopyOnWriteArrayList<>();
        try (WindowFixture window = open()) {
            FxThread.run(() ->
                    Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> uncaught.add(failure)));
            window.type("en", "frac", "");
            window.await("the formula", () -> paths(window) > 0);
            FxThread.run(() -> editor(window)
                    .area()
                    .deleteText(
                            editor(window).area().getCaretPosition(),
                            editor(window).area().getLength()));
            window.await("nothing", () -> !window.isShownNow(".formula-beside"));
        } finally {
            FxThread.run(() -> Thread.currentThread().setUncaughtExceptionHandler(null));
        }
        assertThat(uncaught).isEmpty();
    }

    @Test
    void theAuthorsOwnMacrosAreKnown() {
        try (WindowFixture window = open()) {
            window.type("en", "frac{a}", "lat + \\");
            window.await("the formula", () -> paths(window) > 3);
            assertThat(FxThread.call(() -> window.bench.shell.frame.root().lookupAll(".formula-fault")))
                    .isEmpty();
        }
    }

    @Test
    void theMacrosOfTheSiteAreSetShownAndOffered() throws IOException {
        Files.createDirectories(folder.resolve("blog/source/_posts"));
        String text = POST.replace("$\\frac{a}{b}$", "$\\Reals_n$ or $\\mathbb{R}_n$");
        WindowFixture.write(folder.resolve("blog/_config.yml"), "mathjax: {macros: {Reals: '\\mathbb{R}'}}\n");
        Path post = WindowFixture.write(folder.resolve("blog/source/_posts/post.md"), text);
        try (WindowFixture window = open(post)) {
            window.type("en", "mathbb{R}_", "");
            window.await("the formula as the site's macro spells it out", () -> paths(window) > 0);
            List<String> wanted = FxThread.call(() -> outlines(window));
            window.type("en", "here", "");
            window.await("nothing", () -> !window.isShownNow(".formula-beside"));
            window.type("en", "Reals_", "");
            window.await("the same", () -> outlines(window).equals(wanted));
            window.type("en", "$ or", "");
            window.key("\\", "R", "e", "a");
            window.press(KeyCode.ENTER);
            assertThat(english(window)).contains("\\Reals_n\\Reals$");
        }
    }

    @Test
    void texIsCompletedAndEnvironmentsAreClosed() {
        try (WindowFixture window = open()) {
            window.type("en", "}$ here", "");
            window.key("\\", "v", "a", "r", "t", "h", "e");
            window.press(KeyCode.ENTER);
            assertThat(english(window)).contains("{b\\vartheta}$ here");
            window.key("\\", "l", "a", "t");
            // The post's own command is whole: that it is one is known once the post was read for it.
            window.await("nothing offered", () -> !window.isShownNow(".citation-picker"));
            window.type("en", " here", "\n\n$$\n$$\n\n");
            FxThread.run(() -> {
                int place = editor(window).area().getText().indexOf("$$\n$$") + 3;
                editor(window).area().replaceText(place, place, "\n");
                editor(window).area().moveTo(place);
            });
            window.key("\\", "b", "e", "g", "i", "n", "{", "c", "a", "s", "e");
            window.press(KeyCode.ENTER);
            assertThat(english(window)).contains("$$\n\\begin{cases}\n\n\\end{cases}\n$$");
        }
    }

    @Test
    void aYuanSignIsADollarWhereAFormulaCanBeginAndTakenBackItIsItself() {
        try (WindowFixture window = open()) {
            window.type("zh", "文字", "");
            window.key("￥", "x", "￥");
            assertThat(chinese(window)).startsWith("$x$文字");
            window.type("zh", "文字", "x");
            window.key("￥");
            assertThat(chinese(window)).contains("x￥文字");
            window.type("zh", "$x$", "");
            window.key("￥");
            window.command("undo");
            assertThat(chinese(window)).startsWith("￥");
            window.with(bench -> bench.ground.settings.change(
                    all -> all.withInsert(all.insert().withYuanIsDollar(false))));
            window.type("zh", "￥", " ");
            window.key("￥");
            assertThat(chinese(window)).startsWith(" ￥￥");
        }
    }

    @Test
    void aYuanSignBeforeADigitIsAnAmountsUntilASecondOneClosesAFormula() {
        try (WindowFixture window = open()) {
            window.type("zh", "文字", "");
            window.key("价", "￥", "1", "0", "0", "，", "￥", "2", "0", "0", "元");
            assertThat(chinese(window)).startsWith("价￥100，￥200元文字");
            window.key("￥", "2", "x", "+", "1");
            assertThat(chinese(window)).startsWith("价￥100，￥200元￥2x+1文字");
            window.key("￥");
            assertThat(chinese(window)).startsWith("价￥100，￥200元$2x+1$文字");
            window.command("undo");
            assertThat(chinese(window)).startsWith("价￥100，￥200元￥2x+1￥文字");
        }
    }

    @Test
    void anAmountAndWhatIsSaidOfItKeepBothSigns() {
        try (WindowFixture window = open()) {
            window.type("zh", "文字", "");
            window.key("￥", "1", "0", "0", " ", "o", "f", "f", "￥");
            assertThat(chinese(window)).startsWith("￥100 off￥文字");
            // What was decided there decides nothing for what follows.
            window.key("，", "￥", "x", "￥");
            assertThat(chinese(window)).startsWith("￥100 off￥，$x$文字");
        }
    }

    private static String english(WindowFixture window) {
        return FxThread.call(() -> window.part("en").content());
    }

    private static String chinese(WindowFixture window) {
        return FxThread.call(() -> window.part("zh").content());
    }

    private static PostEditor editor(WindowFixture window) {
        return window.bench.hand.views.editor().orElseThrow();
    }

    private static int paths(WindowFixture window) {
        return outlines(window).size();
    }

    private static List<String> outlines(WindowFixture window) {
        return window.bench.shell.frame.root().lookupAll(".formula-ink").stream()
                .filter(SVGPath.class::isInstance)
                .map(path -> ((SVGPath) path).getContent())
                .toList();
    }

    private static String said(WindowFixture window) {
        StringBuilder said = new StringBuilder();
        window.bench.shell.frame.root().lookupAll(".formula-beside .label").forEach(node -> said.append(
                        ((Label) node).getText())
                .append('\n'));
        return said.toString();
    }

    private WindowFixture open() {
        return open(WindowFixture.write(folder.resolve("post.md"), POST));
    }

    private WindowFixture open(Path post) {
        WindowFixture window = new WindowFixture(folder.resolve("config"), post);
        window.awaitPosts(1);
        return window;
    }
}
