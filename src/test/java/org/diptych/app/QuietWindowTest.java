package org.diptych.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.diptych.ui.editor.FxThread;
import org.diptych.ui.editor.PostEditor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Modes that keep all but the writing away, and what is counted while one writes. */
@Tag("window")
class QuietWindowTest {
    private static final String LINES = "Paragraph of some words.\n\n".repeat(60);
    private static final String POST = "---\ntitle: x\n---\n{% lang_content en %}\n\n" + LINES
            + "The end.\n\n{% endlang_content %}\n\n" + "{% lang_content zh %}\n\n一二三四五。\n\n{% endlang_content %}\n";

    @TempDir
    Path folder;

    private WindowFixture open() {
        WindowFixture window =
                new WindowFixture(folder.resolve("config"), WindowFixture.write(folder.resolve("post.md"), POST));
        window.awaitPosts(1);
        return window;
    }

    private static List<Node> shades(PostEditor editor) {
        return List.copyOf(editor.lookupAll(".focus-shade"));
    }

    /** Whether the row at {@code text} lies under a shade. */
    private static boolean isDimmed(PostEditor editor, int place) {
        double y = editor.scroll().topOf(place).orElseThrow() + 2;
        return shades(editor).stream()
                .filter(Node::isVisible)
                .map(Node::getBoundsInParent)
                .anyMatch(bounds -> bounds.getMinY() <= y && y < bounds.getMaxY());
    }

    private static void caretAt(PostEditor editor, int place) {
        FxThread.run(() -> {
            editor.requestFocus();
            editor.area().moveTo(place);
        });
    }

    @Test
    void focusModeDimsAllButTheParagraphAtTheCaret() {
        try (WindowFixture window = open()) {
            PostEditor editor = window.editor("en");
            int second = editor.area().getText().indexOf("Paragraph", 10);
            caretAt(editor, 3);
            assertThat(FxThread.call(() -> shades(editor))).noneMatch(Node::isVisible);

            window.command("focus-mode");

            window.await("the shade", () -> !isDimmed(editor, 3) && isDimmed(editor, second));
            caretAt(editor, second);
            window.await("the other", () -> isDimmed(editor, 3) && !isDimmed(editor, second));
            window.command("focus-mode");
            window.await("none", () -> shades(editor).stream().noneMatch(Node::isVisible));
        }
    }

    @Test
    void typewriterModeKeepsTheRowInTheMiddleUpToTheEnd() {
        try (WindowFixture window = open()) {
            PostEditor editor = window.editor("en");
            window.command("typewriter-mode");
            caretAt(editor, editor.area().getText().indexOf("Paragraph", 900));
            window.await("the focus", () -> editor.area().isFocused());

            press(editor, KeyCode.DOWN);
            window.await("the middle", () -> isInTheMiddle(editor));

            caretAt(editor, editor.area().getText().indexOf("The end"));
            window.type("en", "The end", "More. ");
            window.await("the middle at the end", () -> isInTheMiddle(editor));

            window.command("typewriter-mode");
            window.await("no room below", () -> editor.area().getPadding().getBottom() == 0);
        }
    }

    private static boolean isInTheMiddle(PostEditor editor) {
        double middle = (editor.getHeight() - editor.lineHeight()) / 2;
        var top = editor.scroll().topOf(editor.area().getCaretPosition());
        return top.isPresent() && Math.abs(top.getAsDouble() - middle) < editor.lineHeight();
    }

    private static void press(PostEditor editor, KeyCode code) {
        FxThread.run(() ->
                editor.area().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
    }

    @Test
    void theScreenIsFilledAndGivenBack() {
        try (WindowFixture window = open()) {
            window.command("full-screen");
            window.await(
                    "the full screen", () -> window.bench.actions.fullScreen().get());
            assertThat(window.marked()).contains("full-screen");

            window.command("full-screen");
            window.await("the window", () -> !window.bench.actions.fullScreen().get());
        }
    }

    @Test
    void whatIsSelectedIsCounted() {
        try (WindowFixture window = open()) {
            PostEditor english = window.editor("en");
            FxThread.run(() -> {
                english.requestFocus();
                english.area().selectRange(2, 26);
            });
            window.await("the count", () -> text(window, "status-selected").equals("4 words selected"));
            PostEditor chinese = window.editor("zh");
            FxThread.run(() -> {
                chinese.requestFocus();
                chinese.area().selectAll();
            });
            window.await("the other", () -> text(window, "status-selected").equals("5 characters selected"));
            FxThread.run(() -> chinese.area().moveTo(0));
            window.await("none", () -> text(window, "status-selected").isEmpty());
        }
    }

    private static String text(WindowFixture window, String id) {
        return ((Labeled) window.bench.shell.frame.root().lookup("#" + id)).getText();
    }

    @Test
    void whatIsWrittenTodayIsCountedNet() {
        try (WindowFixture window = open()) {
            window.type("en", "The end", "Three more words. ");
            window.await("three", () -> text(window, "status-today").equals("3 today"));
            window.type("zh", "一二", "汉字");
            window.await("five", () -> text(window, "status-today").equals("5 today"));
            PostEditor editor = window.editor("zh");
            FxThread.run(editor::requestFocus);
            window.await("the focus", () -> editor.area().isFocused());
            window.command("undo");
            window.await("three again", () -> text(window, "status-today").equals("3 today"));
        }
    }
}
