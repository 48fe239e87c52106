package org.diptych.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import org.diptych.ui.editor.FxThread;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What finding shows in the editors and beside its fields. */
@Tag("window")
class FindInPostWindowTest {
    @TempDir
    Path folder;

    private Path post;

    @BeforeEach
    void writeAPost() {
        post = WindowFixture.write(
                folder.resolve("dials.md"),
                """
                ---
                title: Dials
                ---
                {% lang_content en %}
                A dial and a dial.

                No dial at night.
                {% endlang_content %}
                {% lang_content zh %}
                日晷 dial。
                {% endlang_content %}
                """);
    }

    @Test
    void allHitsAreMarkedInTheTextAndTheScrollBarAndTheCurrentOneStronger() {
        try (WindowFixture window = new WindowFixture(folder.resolve("config"), post)) {
            window.awaitPosts(1);
            FxThread.run(() -> window.editor("en").area().moveTo(0));
            window.command("find");
            FxThread.run(() -> field(window, "Find").setText("dial"));

            window.await("the hits", () -> styled(window, "en", "hit").size() == 2);
            assertThat(styled(window, "en", "hit")).containsExactly("dial", "dial");
            assertThat(styled(window, "en", "hit-current")).containsExactly("dial");
            assertThat(styled(window, "zh", "hit")).as("another part").isEmpty();
            window.await("the marks", () -> ticks(window, "hit-current") == 1);

            window.command("find-next");
            window.await("the next", () -> window.words("panel-note").contains("2 of 3"));
            assertThat(styled(window, "en", "hit-current")).hasSize(1);

            press(window, "Post");
            window.await("the other language", () -> styled(window, "zh", "hit").size() == 1);

            FxThread.run(
                    () -> window.bench.shell.frame.root().lookup(".find-bar").setVisible(false));
            window.await("no hits", () -> styled(window, "en", "hit").isEmpty());
            assertThat(styled(window, "en", "hit-current")).isEmpty();
        }
    }

    @Test
    void theFieldSaysWhatItsSignsMeanAndAMistakeStandsBesideTheFieldThatHasIt() {
        try (WindowFixture window = new WindowFixture(folder.resolve("config"), post)) {
            window.awaitPosts(1);
            window.command("replace");
            FxThread.run(() -> field(window, "Find").setText("(dial)"));
            assertThat(window.words("panel-note")).noneMatch(said -> said.contains("TeX"));

            press(window, ".*");
            window.await("the hint", () -> window.words("panel-note").stream()
                    .anyMatch(said -> said.contains("$1 group") && said.contains("TeX stays as typed")));

            FxThread.run(() -> field(window, "Replace with").setText("$2"));
            window.await(
                    "the mistake", () -> besides(window, "Replace with").contains("The expression has no group 2"));
            assertThat(besides(window, "Find")).noneMatch(said -> said.contains("group"));

            FxThread.run(() -> field(window, "Find").setText("(dial"));
            window.await("the other", () -> besides(window, "Find").stream()
                    .anyMatch(said -> said.startsWith("Invalid expression")));
            assertThat(window.isDirty()).isFalse();
        }
    }

    private static List<String> besides(WindowFixture window, String prompt) {
        return FxThread.call(() -> field(window, prompt).getParent().lookupAll(".panel-note").stream()
                .map(node -> ((Labeled) node).getText())
                .toList());
    }

    private static void press(WindowFixture window, String face) {
        FxThread.run(() -> window.bench.shell.frame.root().lookupAll(".find-bar .toggle-button").stream()
                .map(ToggleButton.class::cast)
                .filter(button -> button.getText().equals(face))
                .forEach(ToggleButton::fire));
    }

    private static TextInputControl field(WindowFixture window, String prompt) {
        return window.bench.shell.frame.root().lookupAll(".find-bar .text-field").stream()
                .map(TextInputControl.class::cast)
                .filter(field -> field.getPromptText().equals(prompt))
                .findFirst()
                .orElseThrow();
    }

    /** The characters of a part that have {@code style}, run by run. */
    private static List<String> styled(WindowFixture window, String part, String style) {
        return FxThread.call(() -> {
            StyleClassedTextArea area = window.editor(part).area();
            java.util.ArrayList<String> found = new java.util.ArrayList<>();
            int at = 0;
            for (var span : area.getStyleSpans(0, area.getLength())) {
                Collection<String> styles = span.getStyle();
                if (styles.contains(style)) {
                    found.add(area.getText(at, at + span.getLength()));
                }
                at += span.getLength();
            }
            return List.copyOf(found);
        });
    }

    private static long ticks(WindowFixture window, String style) {
        return FxThread.call(() -> window.editor("en").lookupAll(".mark-strip .mark-tick").stream()
                .filter(tick -> tick.getStyleClass().contains(style))
                .count());
    }
}
