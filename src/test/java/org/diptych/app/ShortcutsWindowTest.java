package org.diptych.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.diptych.ui.editor.FxThread;
import org.diptych.ui.shared.Keyboard;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An author gives commands keys of their own, by keys alone. */
@Tag("window")
class ShortcutsWindowTest {
    @TempDir
    Path folder;

    @Test
    void keysArePressedForACommandAndRunItFromThenOn() {
        Path file = WindowFixture.write(folder.resolve("post.md"), Bilingual.POST);
        try (WindowFixture window = new WindowFixture(folder.resolve("config"), file)) {
            window.awaitPosts(1);
            choose(window, "text size");
            Keyboard.press(KeyCode.ENTER);
            assertThat(window.text("shortcuts-says")).startsWith("Press the new keys for");

            Keyboard.press(KeyCode.K);
            assertThat(window.text("shortcuts-says")).startsWith("K is needed for typing");
            Keyboard.press(KeyCode.TAB);
            assertThat(window.text("shortcuts-says")).startsWith("Tab already means");
            Keyboard.press(KeyCode.CONTROL, KeyCode.J);

            assertThat(window.text("shortcuts-says")).startsWith("Ctrl+J now runs");
            assertThat(item(window, "zoom-reset").getAccelerator().getDisplayText())
                    .isEqualTo("Ctrl+J");
            assertThat(rowOf(window, "View: Reset text size"))
                    .contains("Ctrl+J")
                    .contains("default: Ctrl+0");
            Keyboard.press(KeyCode.ESCAPE);
            assertThat(window.isShown("shortcuts-list"))
                    .as("Escape closes the sheet now")
                    .isFalse();

            window.command("zoom-in");
            Keyboard.press(KeyCode.CONTROL, KeyCode.J);
            assertThat(zoom(window)).isEqualTo(1);
            window.command("zoom-in");
            Keyboard.press(KeyCode.CONTROL, KeyCode.DIGIT0);
            assertThat(zoom(window)).as("the old keys do nothing").isGreaterThan(1);
        }
    }

    @Test
    void aClashIsSaidAndTheKeysChangeTheirCommandOnlyIfTheAuthorWants() {
        Path file = WindowFixture.write(folder.resolve("post.md"), Bilingual.POST);
        try (WindowFixture window = new WindowFixture(folder.resolve("config"), file)) {
            window.awaitPosts(1);
            choose(window, "palette");
            Keyboard.press(KeyCode.ENTER);
            Keyboard.press(KeyCode.CONTROL, KeyCode.EQUALS);
            assertThat(window.text("shortcuts-says"))
                    .isEqualTo("Ctrl+= is the shortcut for “View: Larger text”."
                            + " Use it for “View: Command palette…” and leave “View: Larger text” without one?");
            assertThat(zoom(window)).as("what is recorded does not run").isEqualTo(1);
            window.press("shortcuts-insist");
            assertThat(item(window, "zoom-in").getAccelerator()).isNull();
            assertThat(tips(window)).contains("All commands (Ctrl+=)");

            window.press("shortcuts-close");
            Keyboard.press(KeyCode.CONTROL, KeyCode.EQUALS);
            assertThat(window.isShownNow(".choice-list")).isTrue();
            Keyboard.press(KeyCode.ESCAPE);

            window.command("shortcuts");
            window.press("shortcuts-reset-all");
            assertThat(item(window, "zoom-in").getAccelerator().getDisplayText())
                    .isEqualTo("Ctrl+=");
            assertThat(tips(window)).contains("All commands (Ctrl+Shift+P)");
        }
    }

    @Test
    void whatWasChangedIsThereAtTheNextStart() {
        Path file = WindowFixture.write(folder.resolve("post.md"), Bilingual.POST);
        Path config = folder.resolve("config");
        try (WindowFixture window = new WindowFixture(config, file)) {
            window.awaitPosts(1);
            choose(window, "palette");
            Keyboard.press(KeyCode.ENTER);
            Keyboard.press(KeyCode.F9);
            window.awaitWrites();
        }
        try (WindowFixture window = new WindowFixture(config, file)) {
            window.awaitPosts(1);
            assertThat(item(window, "palette").getAccelerator().getDisplayText())
                    .isEqualTo("F9");
            Keyboard.press(KeyCode.F9);
            assertThat(window.isShownNow(".choice-list")).isTrue();
        }
    }

    private static void choose(WindowFixture window, String sought) {
        window.command("shortcuts");
        FxThread.run(() -> ((TextField) window.bench.shell.frame.root().lookup("#shortcuts-search")).setText(sought));
    }

    private static MenuItem item(WindowFixture window, String command) {
        return FxThread.call(() -> ((MenuBar) window.bench.shell.frame.root().lookup(".menu-bar"))
                .getMenus().stream()
                        .flatMap(menu -> menu.getItems().stream())
                        .filter(item -> ("command-" + command).equals(item.getId()))
                        .findFirst()
                        .orElseThrow());
    }

    private static String rowOf(WindowFixture window, String name) {
        return FxThread.call(() -> {
            ListView<?> list = (ListView<?>) window.bench.shell.frame.root().lookup("#shortcuts-list");
            list.applyCss();
            list.layout();
            return list.lookupAll(".list-cell").stream()
                    .map(Node::getAccessibleText)
                    .filter(text -> text != null && text.startsWith(name))
                    .findFirst()
                    .orElse("no row");
        });
    }

    private static List<String> tips(WindowFixture window) {
        return FxThread.call(() -> window.bench.shell.frame.root().lookupAll(".tool").stream()
                .filter(Button.class::isInstance)
                .map(button -> ((Button) button).getTooltip())
                .filter(tip -> tip != null)
                .map(tip -> tip.getText())
                .toList());
    }

    private static double zoom(WindowFixture window) {
        return FxThread.call(() -> window.bench.ground.settings.get().editor().zoom());
    }
}
