package org.diptych.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.ScrollEvent;
import javafx.scene.web.WebView;
import org.diptych.ui.editor.FxThread;
import org.diptych.ui.editor.PostEditor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("window")
class InStepScrollWindowTest {
    private static final String POST = "---\ntitle: T\n---\n{% lang_content en %}\n" + sections("Part", "words of it ")
            + "{% endlang_content %}\n\n{% lang_content zh %}\n" + sections("部分", "它的文字") + "{% endlang_content %}\n";

    @TempDir
    Path folder;

    private WindowFixture window;

    private static String sections(String name, String words) {
        return IntStream.range(0, 60)
                .mapToObj(i -> "## " + name + " " + i + "\n\n" + words.repeat(5 + i * 7 % 60) + "\n\n")
                .collect(Collectors.joining());
    }

    @Test
    void theOtherLanguageFollowsWhatIsScrolledAndNeverLeadsItself() {
        try (WindowFixture opened = open()) {
            PostEditor english = opened.editor("en");
            PostEditor chinese = opened.editor("zh");
            scroll(english, -4_000);
            opened.await("the same part", () -> partShown(english) > 5 && apart(english, chinese) <= 1);

            int there = FxThread.call(() -> partShown(english));
            scroll(chinese, -3_000);
            opened.await("further down", () -> partShown(english) > there && apart(english, chinese) <= 1);

            opened.command("in-step");
            int before = FxThread.call(() -> partShown(english));
            scroll(chinese, 9_000);
            assertThat(FxThread.call(() -> partShown(english))).isEqualTo(before);
        }
    }

    @Test
    void whatAnswersToTheCaretComesIntoViewButNotWhileAnInputMethodComposes() {
        try (WindowFixture opened = open()) {
            PostEditor english = opened.editor("en");
            PostEditor chinese = opened.editor("zh");
            int place = chinese.area().getText().indexOf("## 部分 40");
            opened.type("en", "## Part 40", "");
            opened.await("its answer", () -> chinese.scroll().heightOf(place).isPresent());

            FxThread.run(() -> Event.fireEvent(
                    english.area(),
                    new InputMethodEvent(
                            InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                            List.of(new InputMethodTextRun("ni", InputMethodHighlight.UNSELECTED_RAW)),
                            "",
                            2)));
            int before = FxThread.call(() -> partShown(chinese));
            scroll(english, 9_000);
            assertThat(FxThread.call(() -> partShown(chinese))).isEqualTo(before);
        }
    }

    @Test
    void bothLanguagesFollowThePage() {
        try (WindowFixture opened = open()) {
            PostEditor english = opened.editor("en");
            PostEditor chinese = opened.editor("zh");
            opened.await("the page", () -> (Boolean) script(opened, "document.body.scrollHeight > 6000"));
            script(opened, "document.scrollingElement.scrollTop = 3000");
            FxThread.run(() -> scroll(opened.bench.shell.page.lookup(".web-view"), 0));

            opened.await("what the page shows", () -> partShown(english) > 5 && apart(english, chinese) <= 1);
        }
    }

    private static Object script(WindowFixture opened, String script) {
        return FxThread.call(() -> ((WebView) opened.bench.shell.page.lookup(".web-view"))
                .getEngine()
                .executeScript(script));
    }

    private WindowFixture open() {
        window = new WindowFixture(folder.resolve("config"), WindowFixture.write(folder.resolve("post.md"), POST));
        window.awaitPosts(1);
        // The languages are compared a moment after the page is drawn.
        window.await("the comparison", () -> window.words("in-step-menu").contains("In sync"));
        return window;
    }

    private static void scroll(PostEditor editor, double by) {
        FxThread.run(() -> scroll(editor.area().lookup(".paragraph-text"), by));
        FxThread.run(() -> {});
    }

    private static void scroll(Node node, double by) {
        var at = node.localToScene(50, 50);
        Event.fireEvent(
                node,
                new ScrollEvent(
                        ScrollEvent.SCROLL,
                        at.getX(),
                        at.getY(),
                        at.getX(),
                        at.getY(),
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        0,
                        by,
                        0,
                        by,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        null));
    }

    /** The number of the part in the middle of the view. */
    private static int partShown(PostEditor editor) {
        String above = editor.area()
                .getText(
                        0,
                        editor.scroll()
                                .placeAt(editor.area().getHeight()
                                        * editor.scroll().scrolledShare()));
        return (int) above.lines().filter(line -> line.startsWith("## ")).count();
    }

    private static int apart(PostEditor one, PostEditor other) {
        return Math.abs(partShown(one) - partShown(other));
    }
}
