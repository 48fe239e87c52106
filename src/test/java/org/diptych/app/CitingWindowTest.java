package org.diptych.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.Labeled;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.diptych.ui.editor.FxThread;
import org.diptych.ui.editor.PostEditor;
import org.diptych.ui.shared.Mouse;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Citing in the text itself, with an author's keys. */
@Tag("window")
class CitingWindowTest {
    private static final String POST = Bilingual.POST.replace(
            "[gouk] Gouk, P. (1988).\n",
            "[gouk] Gouk, P. (1988). Ivory sundials.\n\n[alita] Kishiro, Y. (1990). Battle Angel.\n\n"
                    + "[dial_zhou] 周, 晷. (2016). 日晷.\n");

    @TempDir
    Path folder;

    @Test
    void aTagTypedOffersTheEntriesAndEnterFinishesIt() {
        try (WindowFixture window = open()) {
            window.type("en", "shadow", "");
            type("{% ref ");
            assertThat(offered(window)).isTrue();
            type("bat");
            assertThat(window.words("candidate-cell")).contains("alita").doesNotContain("gouk");
            press(KeyCode.ENTER, false);

            assertThat(offered(window)).isFalse();
            assertThat(line(window)).isEqualTo("The string casts a {% ref alita %}shadow {% ref gouk %}.");
            type("x");
            assertThat(line(window)).contains("{% ref alita %}xshadow");
        }
    }

    @Test
    void pandocsBracketGivesWayToTheTagAndSeveralKeysToOneTag() {
        try (WindowFixture window = open()) {
            window.type("en", "shadow", "");
            type("[@kishiro");
            press(KeyCode.ENTER, true);
            assertThat(line(window)).contains("{% ref alita %}shadow");
            assertThat(offered(window)).isTrue();
            type("zho");
            press(KeyCode.TAB, false);

            assertThat(line(window)).contains("{% ref alita dial_zhou %}shadow");
            window.command("undo");
            assertThat(line(window)).contains("{% ref alita zho%}shadow");
        }
    }

    @Test
    void linesPastedWhileEntriesAreOfferedCloseTheList() {
        List<Throwable> uncaught = new CopyOnWriteArrayList<>();
        try (WindowFixture window = open()) {
            FxThread.run(() ->
                    Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> uncaught.add(failure)));
            window.type("en", "shadow", "");
            type("{% ref b");
            assertThat(offered(window)).isTrue();
            FxThread.run(() -> window.editor("en").area().replaceSelection("at %}.\n\n```\n{% ref b\n```\n\nsaid"));

            assertThat(uncaught).isEmpty();
            assertThat(offered(window)).isFalse();
        } finally {
            FxThread.run(() -> Thread.currentThread().setUncaughtExceptionHandler(null));
        }
    }

    @Test
    void escapeClosesAndLeavesTheTextAndTheListStaysClosed() {
        try (WindowFixture window = open()) {
            window.type("en", "shadow", "");
            type("{% ref b");
            press(KeyCode.ESCAPE, false);
            type("a");
            assertThat(offered(window)).isFalse();
            assertThat(line(window)).contains("{% ref ba %}shadow");
            press(KeyCode.LEFT, false);
            assertThat(offered(window)).isFalse();
        }
    }

    @Test
    void whileAnInputMethodComposesNothingIsOfferedAndWhatItEntersIsSought() {
        try (WindowFixture window = open()) {
            window.type("zh", "影子", "");
            type("{% ref ");
            compose("gui", "");
            assertThat(offered(window)).isFalse();
            compose("", "晷");
            assertThat(offered(window)).isTrue();
            assertThat(window.words("candidate-cell")).contains("dial_zhou").doesNotContain("alita");
            press(KeyCode.ENTER, false);
            assertThat(line(window)).isEqualTo("细线投下{% ref dial_zhou %}影子{% ref gouk %}。");
        }
    }

    @Test
    void aTagsNameIsOfferedWithItsEndAndTheCitationGoesOnFromThere() {
        try (WindowFixture window = open()) {
            window.type("en", "shadow", "");
            type("{% pullq");
            assertThat(window.words("candidate-cell")).contains("pullquote");
            press(KeyCode.ENTER, false);
            assertThat(window.part("en").content()).contains("casts a {% pullquote  %}\n\n{% endpullquote %}shadow");
            window.command("undo");

            window.type("zh", "影子", "");
            type("{% re");
            press(KeyCode.TAB, false);
            type("ali");
            press(KeyCode.ENTER, false);
            assertThat(line(window)).isEqualTo("细线投下{% ref alita %}影子{% ref gouk %}。");
        }
    }

    @Test
    void onesWayGoesFromACitationToItsEntryAndFromThereThroughItsUses() {
        try (WindowFixture window = open()) {
            window.type("zh", "gouk", "");
            awaitReading();
            window.command("follow-citation");
            assertThat(selected()).isEqualTo("REFERENCES gouk");
            window.command("follow-citation");
            assertThat(selected()).isEqualTo("en gouk");
            window.command("next-use");
            assertThat(selected()).isEqualTo("zh gouk");
        }
    }

    @Test
    void ctrlAndAClickGoToTheEntryAndThePlaceSaysWhatItStandsFor() {
        try (WindowFixture window = open()) {
            awaitReading();
            click("en", "ouk");
            assertThat(selected()).isEqualTo("REFERENCES gouk");

            window.type("en", "gouk", "");
            FxThread.run(() -> Event.fireEvent(
                    window.focused(),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, true, false)));
            assertThat(said()).contains("[1] gouk", "Gouk, P. (1988). Ivory sundials.", "Ctrl+click to go there");
        }
    }

    private void awaitReading() {
        var session = window.post().session();
        window.await(
                "the newest reading", () -> session.analysisProperty().get().revision() == session.revision());
    }

    private String selected() {
        return FxThread.call(() -> {
            PostEditor editor = window.bench.hand.views.editor().orElseThrow();
            String part = editor.part().language().isEmpty()
                    ? editor.part().kind().name()
                    : editor.part().language();
            return part + " " + editor.area().getSelectedText();
        });
    }

    private static List<String> said() {
        return FxThread.call(() -> Window.getWindows().stream()
                .filter(PopupWindow.class::isInstance)
                .flatMap(popup -> popup.getScene().getRoot().lookupAll(".label").stream())
                .map(label -> ((Labeled) label).getText())
                .toList());
    }

    private void click(String part, String word) {
        PostEditor editor = window.editor(part);
        FxThread.run(() -> {
            int at = editor.area().getText().indexOf(word);
            Bounds screen = editor.area().getCharacterBoundsOnScreen(at, at + 1).orElseThrow();
            Bounds here = editor.area().localToScene(editor.area().screenToLocal(screen));
            Mouse.pressWithControl(
                    editor.area(),
                    new Point2D(here.getMinX() + 1, here.getCenterY()),
                    new Point2D(screen.getMinX() + 1, screen.getCenterY()));
        });
    }

    private WindowFixture open() {
        WindowFixture window =
                new WindowFixture(folder.resolve("config"), WindowFixture.write(folder.resolve("post.md"), POST));
        window.awaitPosts(1);
        this.window = window;
        return window;
    }

    private WindowFixture window;

    private static boolean offered(WindowFixture window) {
        return FxThread.call(() -> window.bench.shell.frame.root().lookup(".citation-picker") != null);
    }

    private static String line(WindowFixture window) {
        return FxThread.call(() -> {
            var area = window.bench.hand.views.editor().orElseThrow().area();
            return area.getText(area.getCurrentParagraph());
        });
    }

    private void type(String text) {
        text.codePoints().mapToObj(Character::toString).forEach(typed -> {
            FxThread.run(() -> Event.fireEvent(
                    window.focused(),
                    new KeyEvent(KeyEvent.KEY_TYPED, typed, typed, KeyCode.UNDEFINED, false, false, false, false)));
            settle();
        });
    }

    private void press(KeyCode key, boolean ctrl) {
        FxThread.run(() -> Event.fireEvent(
                window.focused(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, ctrl, false, false)));
        settle();
    }

    private void compose(String composed, String committed) {
        List<InputMethodTextRun> runs = composed.isEmpty()
                ? List.of()
                : List.of(new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW));
        FxThread.run(() -> Event.fireEvent(
                window.focused(),
                new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, runs, committed, composed.length())));
        settle();
    }

    /** What an event put off is done, and the list has its rows. */
    private void settle() {
        FxThread.run(() -> {});
        FxThread.run(() -> {
            window.bench.shell.frame.root().applyCss();
            window.bench.shell.frame.root().layout();
        });
    }
}
