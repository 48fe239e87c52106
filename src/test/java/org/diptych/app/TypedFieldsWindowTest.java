package org.diptych.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.diptych.ui.editor.FxThread;
import org.diptych.ui.shared.Keyboard;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is typed in a field counts when the post is saved, and no key reaches a post before it is shown. */
@Tag("window")
class TypedFieldsWindowTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"Tags, gnomon", "Categories, Dials"})
    void aWordWithoutEnterIsSaved(String field, String typed) {
        try (WindowFixture window = open()) {
            type(window, field, typed);
            Keyboard.press(KeyCode.CONTROL, KeyCode.S);
            window.await("saved", () -> window.post().savedAtProperty().get() != null);

            assertThat(folder.resolve("post.md")).content().contains(typed);
            assertThat(window.isDirty()).isFalse();
            // Nothing is left to be added when the author leaves.
            FxThread.run(() -> window.editor("en").requestFocus());
            window.awaitWrites();
            assertThat(window.isDirty()).isFalse();
        }
    }

    @Test
    void aTitleIsSavedAsItStandsHoweverSoonAfterTheLastKey() {
        try (WindowFixture window = open()) {
            type(window, "Title", "Three leaves");
            Keyboard.press(KeyCode.CONTROL, KeyCode.S);
            window.await("saved", () -> window.post().savedAtProperty().get() != null);

            assertThat(folder.resolve("post.md")).content().contains("title: Three leaves");
            assertThat(window.isDirty()).isFalse();
        }
    }

    @Test
    void aTagCountsWhenThePostIsClosed() {
        try (WindowFixture window = open()) {
            type(window, "Tags", "gnomon");
            assertThat(window.isDirty()).isFalse();
            window.command("close");
            window.press("unsaved-save");
            window.await("closed", () -> window.bench.hand.posts.posts().isEmpty());

            assertThat(folder.resolve("post.md")).content().contains("gnomon");
        }
    }

    @Test
    void aTagCountsWhenAnotherPostIsShown() {
        Path other = WindowFixture.write(folder.resolve("other.md"), Bilingual.POST);
        try (WindowFixture window = open()) {
            type(window, "Tags", "gnomon");
            FxThread.run(() -> window.bench.hand.desk.open(other));
            window.awaitPosts(2);
            window.await("the tag", () -> window.bench
                    .hand
                    .posts
                    .posts()
                    .get(0)
                    .session()
                    .fileText()
                    .contains("gnomon"));
        }
    }

    @Test
    void aTagCountsWhenThePostIsExportedOrCompared() {
        try (WindowFixture window = open()) {
            type(window, "Tags", "gnomon");
            window.command("export");
            window.await(
                    "the sheet",
                    () -> window.bench.shell.frame.root().lookup(".sheet-layer").isVisible());
            assertThat(window.part("FRONT_MATTER").content()).contains("gnomon");
        }
    }

    @Test
    void noKeyReachesAPostThatIsNotShownYet() {
        Path file = WindowFixture.write(folder.resolve("post.md"), Bilingual.POST);
        try (WindowFixture window = new WindowFixture(folder.resolve("config"), file)) {
            // At once, and again when the post has just come and nobody has seen it yet.
            FxThread.run(() -> {
                window.bench.hand.views.currentProperty().addListener(observable -> pressTabAndLetter(window));
                pressTabAndLetter(window);
            });
            window.awaitPosts(1);

            assertThat(window.bench.hand.posts.posts()).hasSize(1);
            assertThat(window.isDirty()).isFalse();
            Keyboard.type("x");
            assertThat(window.isDirty()).isTrue();
        }
    }

    private static void pressTabAndLetter(WindowFixture window) {
        Scene scene = window.bench.shell.frame.root().getScene();
        EventTarget target = scene.getFocusOwner() == null ? scene : scene.getFocusOwner();
        for (KeyCode key : new KeyCode[] {KeyCode.TAB, KeyCode.ENTER, KeyCode.SPACE}) {
            Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
        }
        Event.fireEvent(
                target, new KeyEvent(KeyEvent.KEY_TYPED, "q", "q", KeyCode.UNDEFINED, false, false, false, false));
    }

    private WindowFixture open() {
        Path file = WindowFixture.write(folder.resolve("post.md"), Bilingual.POST);
        WindowFixture window = new WindowFixture(folder.resolve("config"), file);
        window.awaitPosts(1);
        window.command("front-matter-form");
        window.await("the form", () -> window.focused() instanceof TextField);
        return window;
    }

    /** Puts {@code text} into the field called {@code name}, as if it were typed. */
    private static void type(WindowFixture window, String name, String text) {
        FxThread.run(() -> {
            TextInputControl field = fields(window)
                    .filter(control -> name.equals(control.getAccessibleText()))
                    .findFirst()
                    .orElseThrow();
            field.requestFocus();
            field.selectAll();
            field.replaceSelection(text);
        });
    }

    private static Stream<TextInputControl> fields(WindowFixture window) {
        return window.bench.shell.frame.root().lookupAll(".front-matter-form .text-input").stream()
                .map(TextInputControl.class::cast);
    }
}
