package org.diptych.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.shape.SVGPath;
import org.diptych.ui.editor.FxThread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Formulas while they are written. */
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
    void theAuthorsOwnMacrosAreKnown() {
        try (WindowFixture window = open()) {
            window.type("en", "frac{a}", "lat + \\");
            window.await("the formula", () -> paths(window) > 3);
            assertThat(FxThread.call(() -> window.bench.frame.root().lookupAll(".formula-fault")))
                    .isEmpty();
        }
    }

    private static int paths(WindowFixture window) {
        return (int) window.bench.frame.root().lookupAll(".formula-ink").stream()
                .filter(SVGPath.class::isInstance)
                .count();
    }

    private static String said(WindowFixture window) {
        StringBuilder said = new StringBuilder();
        window.bench.frame.root().lookupAll(".formula-beside .label").forEach(node -> said.append(
                        ((Label) node).getText())
                .append('\n'));
        return said.toString();
    }

    private WindowFixture open() {
        WindowFixture window =
                new WindowFixture(folder.resolve("config"), WindowFixture.write(folder.resolve("post.md"), POST));
        window.awaitPosts(1);
        return window;
    }
}
