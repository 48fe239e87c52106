package org.diptych.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.web.WebView;
import org.diptych.ui.editor.FxThread;
import org.diptych.ui.editor.PostEditor;
import org.diptych.ui.preview.LanguageView;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Types into the sample post, key by key, and looks into the page beside it. */
@Tag("window")
class LivePageWindowTest {
    private static final String ENGLISH = "You are reading this";
    private static final String CHINESE = "你此刻读到的";

    /** Whether the page has stood where it is for thirty frames of asking. */
    private static final String AT_REST = "(() => { const now = document.scrollingElement.scrollTop;"
            + " window.frames_ = now === window.rested ? (window.frames_ || 0) + 1 : 0; window.rested = now;"
            + " return window.frames_ > 30; })()";

    private static final String FORMULAS_SET = "diptych.formulasReady() && document.querySelector('.math svg')";

    @TempDir
    Path folder;

    @Test
    void whatIsTypedIntoEitherBodyStandsOnThePageAndTheRestStaysAsItIs() {
        try (WindowFixture window = new WindowFixture(folder.resolve("config"))) {
            window.openSample();
            window.await("the page", () -> truth(window, FORMULAS_SET));
            window.with(bench -> bench.shell
                    .page
                    .settingsProperty()
                    .set(bench.shell.page.settingsProperty().get().withLanguages(LanguageView.BOTH)));
            window.await(
                    "both bodies",
                    () -> truth(
                            window,
                            "[...document.querySelectorAll(\"[lang^=zh]\")].some(one => one.getClientRects().length)"));

            typeAndLook(window, "en", ENGLISH, "A new $\\omega_{42}$ {% ref meeus %} here. ", "A new ", "[5]");
            typeAndLook(window, "zh", CHINESE, "新的 $\\zeta_{43}$ {% ref spencer %} 公式。", "新的", "[4]");
        }
    }

    @Test
    void thePageFollowsTheCaretToWhereItStands() {
        try (WindowFixture window = new WindowFixture(folder.resolve("config"))) {
            window.openSample();
            window.await("the page", () -> truth(window, FORMULAS_SET));
            assertThat(truth(window, inSight("Build one"))).isFalse();

            caretAt(window, "en", "Build one");

            window.await("the heading in sight", () -> truth(window, inSight("Build one")));
        }
    }

    private void typeAndLook(
            WindowFixture window, String language, String before, String typed, String word, String number) {
        caretAt(window, language, before);
        window.await("the place in sight", () -> truth(window, inSight(before)));
        // The page follows the caret over some frames.
        window.await("the page at rest", () -> truth(window, AT_REST));
        // Those of a language that was just shown keep coming above the place, which then stays where it is seen.
        window.await("all formulas", () -> truth(window, "!diptych.formulasUnset()"));
        run(
                window,
                "window.kept = [...document.querySelectorAll('.dp-block')];"
                        + "window.drawn = [...document.querySelectorAll('.math svg')];"
                        + "window.place = document.scrollingElement.scrollTop");
        PostEditor editor = window.editor(language);
        typed.codePoints().forEach(letter -> FxThread.run(() -> key(editor, Character.toString(letter))));

        window.await("the text", () -> truth(window, says(".dp-block", word)));
        String block = "[...document.querySelectorAll('.dp-block')].find(one => one.textContent.includes('" + before
                + "') && one.textContent.includes('" + number + "'))";
        window.await(
                "the citation's number and the formula", () -> truth(window, block + "?.querySelector('.math svg')"));
        assertThat(window.part(language).content()).contains(typed + before);
        assertThat(truth(window, "kept.every(one => one.isConnected)"))
                .as("the blocks are the same nodes")
                .isTrue();
        assertThat(truth(window, "drawn.every(one => one.isConnected)"))
                .as("no formula was typeset again")
                .isTrue();
        assertThat(truth(window, "Math.abs(document.scrollingElement.scrollTop - place) < 2"))
                .as("the page did not move")
                .isTrue();
    }

    private static void caretAt(WindowFixture window, String language, String text) {
        PostEditor editor = window.editor(language);
        FxThread.run(() -> {
            editor.requestFocus();
            int place = editor.area().getText().indexOf(text);
            editor.area().moveTo(place);
            // Whoever types sees where: a key would scroll there first, and the page with it.
            editor.reveal(place);
        });
    }

    private static void key(PostEditor editor, String letter) {
        Event.fireEvent(
                editor.area(),
                new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false));
    }

    private static String says(String selector, String text) {
        return "[...document.querySelectorAll('" + selector + "')].some(one => one.textContent.includes('" + text
                + "'))";
    }

    private static String inSight(String text) {
        return "[...document.querySelectorAll('.dp-block')].filter(one => one.textContent.includes('" + text
                + "')).some(one => { const box = one.getBoundingClientRect();"
                + " return box.height > 0 && box.top < innerHeight && box.bottom > 0 })";
    }

    private static boolean truth(WindowFixture window, String script) {
        return Boolean.TRUE.equals(run(window, "!!(" + script + ")"));
    }

    private static Object run(WindowFixture window, String script) {
        return FxThread.call(() -> ((WebView) window.bench.shell.page.lookup(".web-view"))
                .getEngine()
                .executeScript("window.diptych ? (() => { " + (script.startsWith("!!") ? "return " : "") + script
                        + " })() : null"));
    }
}
