package org.diptych.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.event.Event;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.diptych.ui.editor.FxThread;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables under the keys, and what is pasted from spreadsheets and web pages. */
@Tag("window")
class TablesWindowTest {
    private static final String TABLE = "| 名称 | n |\n|---|--:|\n| dial | 10 |\n";
    private static final String POST = "---\ntitle: Tables\n---\n{% lang_content en %}\n" + TABLE
            + "\nWords here.\n{% endlang_content %}\n{% lang_content zh %}\n文字。\n{% endlang_content %}\n";

    @TempDir
    Path folder;

    @Test
    void tabAndEnterWorkInATableAndAreTakenBackStepByStep() {
        try (WindowFixture window = open()) {
            window.type("en", "dial", "");
            press(window, KeyCode.TAB, false);
            assertThat(english(window)).startsWith("| 名称 |   n |\n| ---- | --: |\n| dial |  10 |\n");
            assertThat(selected(window)).isEqualTo("10");
            press(window, KeyCode.TAB, true);
            assertThat(selected(window)).isEqualTo("dial");
            press(window, KeyCode.ENTER, false);
            assertThat(english(window)).contains("| dial |  10 |\n|      |     |\n\nWords");
            window.command("table-column-remove");
            window.command("table-align-center");
            assertThat(english(window)).contains("|  n  |\n| :-: |\n| 10  |\n");
            for (int i = 0; i < 4; i++) {
                window.command("undo");
            }
            assertThat(english(window)).contains(TABLE);
        }
    }

    @Test
    void cellsOfASpreadsheetArePastedAsATable() {
        try (WindowFixture window = open()) {
            window.type("en", " here", "");
            paste(window, "a\tb\n1\t2\n", null, "paste");
            assertThat(english(window)).contains("Words\n\n| a   | b   |\n| --- | --- |\n| 1   | 2   |\n\n here.");
        }
    }

    @Test
    void aPageIsPastedAsMarkdownAndPlainWhereThatIsWanted() {
        try (WindowFixture window = open()) {
            window.type("en", "here", "");
            paste(
                    window,
                    "bold x",
                    "<b>bold</b> <span class='katex'><math><annotation encoding='application/x-tex'>x"
                            + "</annotation></math></span>",
                    "paste");
            window.await("the Markdown", () -> english(window).contains("Words **bold** $x$here."));
            paste(window, "bold x", "<b>bold</b> x", "paste-plain");
            assertThat(english(window)).contains("Words **bold** $x$bold xhere.");
            paste(window, "code", "<div><span>code</span></div>", "paste");
            window.await("the plain text", () -> english(window).contains("bold xcodehere."));
        }
    }

    private WindowFixture open() {
        WindowFixture window =
                new WindowFixture(folder.resolve("config"), WindowFixture.write(folder.resolve("post.md"), POST));
        window.awaitPosts(1);
        return window;
    }

    private static String english(WindowFixture window) {
        return FxThread.call(() -> window.part("en").content());
    }

    private static String selected(WindowFixture window) {
        return FxThread.call(
                () -> window.bench.hand.views.editor().orElseThrow().area().getSelectedText());
    }

    private static void press(WindowFixture window, KeyCode key, boolean shift) {
        FxThread.run(() -> Event.fireEvent(
                window.bench.hand.views.editor().orElseThrow().area(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, shift, false, false, false)));
    }

    @Test
    void htmlWithoutPlainTextBesideItIsPastedToo() {
        try (WindowFixture window = open()) {
            window.type("en", "here", "");
            paste(window, null, "<p>Some <b>bold</b> words</p>", "paste");
            window.await("the Markdown", () -> window.part("en").content().contains("Some **bold** words"));
            paste(window, null, "<span>plain &amp; simple</span>", "paste");
            window.await("the words", () -> window.part("en").content().contains("plain & simple"));
        }
    }

    private static void paste(WindowFixture window, String text, String html, String command) {
        FxThread.run(() -> {
            ClipboardContent content = new ClipboardContent();
            if (text != null) {
                content.putString(text);
            }
            if (html != null) {
                content.putHtml(html);
            }
            Clipboard.getSystemClipboard().setContent(content);
        });
        window.command(command);
    }
}
