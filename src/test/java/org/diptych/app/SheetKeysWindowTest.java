package org.diptych.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.diptych.app.commands.KeyHolder;
import org.diptych.ui.editor.FxThread;
import org.diptych.ui.shared.Command;
import org.diptych.ui.shared.Keyboard;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sheet owns the keys: nothing that is pressed while one is open reaches the post behind it. */
@Tag("window")
class SheetKeysWindowTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "settings",
                "about",
                "new",
                "palette",
                "export",
                "compare",
                "add-reference",
                "rename-site",
                "open-post"
            })
    void noShortcutChangesThePostBehindASheetOrClosesIt(String sheet) {
        try (WindowFixture window = open()) {
            window.type("en", "shadow", "long ");
            String before = window.post().session().fileText();
            window.command(sheet);
            window.await("the sheet", () -> layer(window).isVisible());

            for (Command command : window.bench.furnishing.commands.all()) {
                boolean leaves = List.of("quit", "close").contains(command.id());
                if (!leaves) {
                    command.keys().ifPresent(SheetKeysWindowTest::press);
                }
            }
            Keyboard.press(KeyCode.CONTROL, KeyCode.W);
            Keyboard.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);

            assertThat(window.post().session().fileText()).isEqualTo(before);
            assertThat(window.isDirty()).isTrue();
            assertThat(window.isShown("unsaved-save")).isFalse();
            assertThat(FxThread.call(() -> layer(window).isVisible())).isTrue();
            window.command("undo");
            assertThat(window.post().session().fileText()).isEqualTo(before);
        }
    }

    @Test
    void settingsOverAHeadingLeaveTheHeadingAlone() {
        try (WindowFixture window = open()) {
            FxThread.run(() -> {
                window.editor("en").requestFocus();
                window.editor("en").area().moveTo(1);
            });
            String before = window.post().session().fileText();
            Keyboard.press(KeyCode.CONTROL, KeyCode.COMMA);
            Keyboard.press(KeyCode.CONTROL, KeyCode.D);
            Keyboard.press(KeyCode.CONTROL, KeyCode.B);
            Keyboard.press(KeyCode.ESCAPE);

            assertThat(window.post().session().fileText()).isEqualTo(before);
            assertThat(window.focused()).isSameAs(window.editor("en").area());
            Keyboard.press(KeyCode.CONTROL, KeyCode.D);
            assertThat(window.post().session().fileText()).isNotEqualTo(before);
        }
    }

    @Test
    void aQuestionTakesTheKeysToo() {
        try (WindowFixture window = open()) {
            window.type("en", "shadow", "long ");
            String before = window.post().session().fileText();
            Keyboard.press(KeyCode.CONTROL, KeyCode.W);
            window.await("the question", () -> window.isShown("unsaved-cancel"));

            Keyboard.press(KeyCode.CONTROL, KeyCode.Z);
            Keyboard.press(KeyCode.CONTROL, KeyCode.D);
            Keyboard.press(KeyCode.F8);
            Keyboard.press(KeyCode.F6);
            for (int i = 0; i < 8; i++) {
                Keyboard.press(KeyCode.TAB);
                assertThat(isWithin(window.focused(), layer(window))).isTrue();
            }

            assertThat(window.post().session().fileText()).isEqualTo(before);
            assertThat(window.isShown("unsaved-cancel")).isTrue();
        }
    }

    @Test
    void whatIsTypedInASheetIsTakenBackThere() {
        try (WindowFixture window = open()) {
            window.type("en", "shadow", "long ");
            String before = window.post().session().fileText();
            window.command("new");
            window.await("the sheet", () -> window.focused() instanceof TextField);
            TextField title = (TextField) window.focused();
            Keyboard.type("abc");
            assertThat(FxThread.<String>call(title::getText)).isEqualTo("abc");

            Keyboard.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(FxThread.<String>call(title::getText)).isNotEqualTo("abc");
            Keyboard.press(KeyCode.CONTROL, KeyCode.Z);
            Keyboard.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(window.post().session().fileText()).isEqualTo(before);

            // As the system's menu bar on macOS does, which gets such keys first.
            FxThread.run(() -> title.setText("copied"));
            window.command("select-all");
            assertThat(FxThread.<String>call(title::getSelectedText)).isEqualTo("copied");
            window.command("cut");
            assertThat(FxThread.<String>call(title::getText)).isEmpty();
            assertThat(window.post().session().fileText()).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"settings", "about", "new", "export", "add-reference"})
    void tabGoesRoundWithinASheet(String sheet) {
        try (WindowFixture window = open()) {
            window.command(sheet);
            window.await("the sheet", () -> layer(window).isVisible());
            Node first = window.focused();
            for (KeyCode shift : new KeyCode[] {KeyCode.CONTROL, KeyCode.SHIFT}) {
                boolean back = false;
                for (int i = 0; i < 40; i++) {
                    Keyboard.press(shift, KeyCode.TAB);
                    assertThat(isWithin(window.focused(), layer(window))).isTrue();
                    assertThat(window.focused()).isNotSameAs(layer(window));
                    back |= window.focused() == first;
                }
                assertThat(back).as("round").isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"settings", "about", "new", "export", "add-reference", "palette", "find-site"})
    void whatIsTypedAsSoonAsASheetIsThereReachesNoPost(String sheet) {
        try (WindowFixture window = open()) {
            FxThread.run(() -> window.editor("en").requestFocus());
            String before = window.post().session().fileText();
            window.command(sheet);
            window.await("the sheet", () -> layer(window).isVisible());
            assertThat(isWithin(window.focused(), layer(window))).isTrue();
            Keyboard.type("zq");
            FxThread.run(() -> window.editor("en").requestFocus());
            Keyboard.type("zq");

            assertThat(window.post().session().fileText()).isEqualTo(before);
            assertThat(isWithin(window.focused(), layer(window))).isTrue();
            Keyboard.press(KeyCode.ESCAPE);
            assertThat(layer(window).isVisible()).isFalse();
        }
    }

    @Test
    void aPostThatOpensBehindASheetLeavesItTheKeys() {
        Path other = WindowFixture.write(folder.resolve("other.md"), Bilingual.POST);
        try (WindowFixture window = open()) {
            window.command("new");
            window.await("the sheet", () -> window.focused() instanceof TextField);
            Node field = window.focused();
            FxThread.run(() -> window.bench.hand.desk.open(other));
            window.awaitPosts(2);

            assertThat(window.focused()).isSameAs(field);
            Keyboard.type("q");
            assertThat(window.anyDirty()).isFalse();
        }
    }

    @Test
    void nothingIsDroppedOnThePostBehindASheet() {
        try (WindowFixture window = open()) {
            Path post = folder.resolve("post.md");
            Path books = folder.resolve("books.bib");
            assertThat(welcomes(window, post)).isTrue();
            window.command("settings");
            assertThat(welcomes(window, post)).isFalse();
            assertThat(welcomes(window, books)).isFalse();
            Keyboard.press(KeyCode.ESCAPE);

            window.command("add-reference");
            assertThat(welcomes(window, books)).isTrue();
            assertThat(welcomes(window, post)).isFalse();
        }
    }

    @Test
    void inAListOnlyTheListsOwnKeysAndThePostsAct() {
        try (WindowFixture window = open()) {
            String before = window.post().session().fileText();
            window.command("side-outline");
            window.await("the panel", () -> window.bench.shell.frame.root().lookup(".list-view") != null);
            FxThread.run(
                    () -> window.bench.shell.frame.root().lookup(".list-view").requestFocus());
            window.await(
                    "the list", () -> window.bench.shell.keys.holderProperty().get() == KeyHolder.LIST);

            Keyboard.press(KeyCode.CONTROL, KeyCode.D);
            Keyboard.press(KeyCode.CONTROL, KeyCode.B);
            Keyboard.press(KeyCode.CONTROL, KeyCode.X);
            assertThat(window.post().session().fileText()).isEqualTo(before);
            assertThat(window.isAvailable("save")).isTrue();
            assertThat(window.isAvailable("bold")).isFalse();
            Keyboard.press(KeyCode.CONTROL, KeyCode.F);
            assertThat(window.focused()).isInstanceOf(TextField.class);
        }
    }

    private WindowFixture open() {
        WindowFixture.write(folder.resolve("_config.yml"), "title: A site\n");
        Path file = WindowFixture.write(folder.resolve("post.md"), Bilingual.POST);
        WindowFixture window = new WindowFixture(folder.resolve("config"), file);
        window.awaitPosts(1);
        return window;
    }

    private static boolean welcomes(WindowFixture window, Path file) {
        return FxThread.call(() -> window.bench.writing.references.welcomes(file));
    }

    private static Node layer(WindowFixture window) {
        return window.bench.shell.frame.root().lookup(".sheet-layer");
    }

    private static boolean isWithin(Node node, Node holder) {
        return node != null && (node == holder || isWithin(node.getParent(), holder));
    }

    private static void press(KeyCombination keys) {
        String[] names = keys.getName().split("\\+");
        KeyCode[] codes = new KeyCode[names.length];
        for (int i = 0; i < names.length; i++) {
            codes[i] = switch (names[i]) {
                case "Shortcut", "Ctrl" -> KeyCode.CONTROL;
                case "Shift" -> KeyCode.SHIFT;
                case "Alt" -> KeyCode.ALT;
                default -> KeyCode.getKeyCode(names[i]);
            };
        }
        Keyboard.press(codes);
    }
}
