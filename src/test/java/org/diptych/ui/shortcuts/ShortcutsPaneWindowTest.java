package org.diptych.ui.shortcuts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.diptych.core.messages.Messages;
import org.diptych.desk.settings.PropertiesFile;
import org.diptych.desk.settings.Settings;
import org.diptych.desk.settings.SettingsModel;
import org.diptych.desk.shortcuts.CommandFact;
import org.diptych.desk.shortcuts.Keys;
import org.diptych.desk.shortcuts.ShortcutsModel;
import org.diptych.ui.editor.FxThread;
import org.diptych.ui.panels.ShownNode;
import org.diptych.ui.shared.AnalyzedSession;
import org.diptych.ui.shared.Keyboard;
import org.diptych.ui.shared.Mouse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sheet of shortcuts: finding a command, and what can be done with the one that is chosen. */
@Tag("window")
class ShortcutsPaneWindowTest {
    private static final CommandFact BOLD = fact("bold", "Shortcut+B", "Insert: Bold", "插入：加粗");
    private static final CommandFact LINK = fact("link", "Shortcut+K", "Insert: Link", "插入：链接");
    private static final CommandFact TABLE = fact("table", "", "Insert: Table", "插入：表格");

    @TempDir
    Path folder;

    private ShortcutsModel model;
    private ShownNode shown;

    private static CommandFact fact(String id, String keys, String english, String chinese) {
        Optional<Keys> usual = keys.isEmpty() ? Optional.empty() : Keys.read(keys);
        return new CommandFact(id, usual, english, List.of(english, chinese));
    }

    @BeforeEach
    void open() {
        SettingsModel settings = new SettingsModel(
                Settings.DEFAULT, new PropertiesFile(folder.resolve("kept")), AnalyzedSession.AT_ONCE);
        model = new ShortcutsModel(List.of(BOLD, LINK, TABLE), settings);
        shown = ShownNode.of(
                () -> new ShortcutsPane(model, Messages.of("shortcuts", Locale.ENGLISH), () -> {}), 600, 500);
    }

    @AfterEach
    void close() {
        shown.close();
    }

    private TextField search() {
        return shown.find(TextField.class, field -> true);
    }

    @SuppressWarnings("unchecked")
    private ListView<CommandFact> list() {
        return shown.find(ListView.class, list -> true);
    }

    private void seek(String words) {
        FxThread.run(() -> search().setText(words));
    }

    private String chosen() {
        return FxThread.call(() -> list().getSelectionModel().getSelectedItem().id());
    }

    private String says() {
        return shown.find(Label.class, label -> "shortcuts-says".equals(label.getId()))
                .getText();
    }

    private boolean isDisabled(String words) {
        return shown.find(Button.class, button -> words.equals(button.getText()))
                .isDisabled();
    }

    private List<String> rows() {
        return shown.all().stream()
                .filter(ShortcutRow.class::isInstance)
                .map(ShortcutRow.class::cast)
                .sorted(Comparator.comparingInt(ShortcutRow::getIndex))
                .map(Node::getAccessibleText)
                .filter(said -> said != null)
                .toList();
    }

    @Test
    void eachRowSaysItsCommandAndItsKeysAndWhatItCameWithOnceThatIsChanged() {
        assertThat(rows())
                .containsExactly("Insert: Bold, Ctrl+B", "Insert: Link, Ctrl+K", "Insert: Table, no shortcut");

        FxThread.run(() -> model.set(TABLE, Keys.read("Shortcut+J").orElseThrow()));
        FxThread.run(() -> model.clear(LINK));

        assertThat(rows())
                .containsExactly(
                        "Insert: Bold, Ctrl+B",
                        "Insert: Link, no shortcut, default: Ctrl+K",
                        "Insert: Table, Ctrl+J, changed");
        assertThat(shown.words()).contains("default: Ctrl+K", "changed");
    }

    @Test
    void aCommandIsFoundInEitherLanguageAndByItsKeys() {
        seek("表格");
        assertThat(rows()).containsExactly("Insert: Table, no shortcut");
        seek("ctrl+k");
        assertThat(rows()).containsExactly("Insert: Link, Ctrl+K");
        seek("nothing of the kind");
        assertThat(shown.words()).contains("No matching commands.");
        assertThat(isDisabled("Change…")).isTrue();
    }

    @Test
    void theChosenCommandStaysChosenWhileItFits() {
        Keyboard.fire(search(), KeyCode.DOWN, "");
        assertThat(chosen()).isEqualTo("link");
        seek("l");
        assertThat(chosen()).isEqualTo("link");
        seek("bold");
        assertThat(chosen()).isEqualTo("bold");
        seek("");
        assertThat(chosen()).isEqualTo("bold");
    }

    @Test
    void theArrowKeysOfTheFieldChooseAndStopAtTheEnds() {
        Keyboard.fire(search(), KeyCode.UP, "");
        assertThat(chosen()).isEqualTo("bold");
        for (int i = 0; i < 5; i++) {
            Keyboard.fire(search(), KeyCode.DOWN, "");
        }
        assertThat(chosen()).isEqualTo("table");
    }

    @Test
    void whatCannotBeDoneWithTheChosenCommandIsNotOffered() {
        assertThat(isDisabled("Remove")).isFalse();
        assertThat(isDisabled("Default")).isTrue();
        assertThat(isDisabled("Reset all")).isTrue();

        Keyboard.fire(list(), KeyCode.DELETE, "");
        assertThat(model.of(BOLD)).isEmpty();
        assertThat(says()).isEqualTo("“Insert: Bold” has no shortcut now.");
        assertThat(isDisabled("Remove")).isTrue();
        assertThat(isDisabled("Default")).isFalse();
        assertThat(isDisabled("Reset all")).isFalse();

        shown.press("Default");
        assertThat(model.of(BOLD)).isEqualTo(BOLD.usual());
        assertThat(isDisabled("Reset all")).isTrue();
    }

    @Test
    void deleteOnACommandWithoutKeysSaysNothing() {
        seek("table");
        Keyboard.fire(list(), KeyCode.DELETE, "");

        assertThat(says()).startsWith("Enter or a double click");
    }

    @Test
    void aPressOfTheMouseEndsTheWaitForKeys() {
        Keyboard.fire(search(), KeyCode.ENTER, "");
        assertThat(says()).startsWith("Press the new keys for “Insert: Bold”");

        FxThread.run(() -> Mouse.press(search(), javafx.geometry.Point2D.ZERO));

        assertThat(says()).startsWith("Enter or a double click");
        Keyboard.fire(list(), KeyCode.F9, "");
        assertThat(model.of(BOLD)).isEqualTo(BOLD.usual());
    }

    @Test
    void whileKeysAreAwaitedTheyReachNothingElse() {
        Keyboard.fire(search(), KeyCode.ENTER, "");
        Keyboard.fire(search(), KeyCode.DOWN, "");

        assertThat(chosen()).isEqualTo("bold");
        assertThat(says()).contains("Press the new keys").startsWith("↓");
        Keyboard.fire(search(), KeyCode.ESCAPE, "");
        assertThat(says()).startsWith("Enter or a double click");
        assertThat(model.of(BOLD)).isEqualTo(BOLD.usual());
    }

    @Test
    void aQuestionHasItsAnswersAndLeavingChangesNothing() {
        assertThat(shown.words()).doesNotContain("Use it here");
        Keyboard.fire(search(), KeyCode.ENTER, "");
        Keyboard.fire(search(), KeyCode.K, "ctrl");

        assertThat(says()).contains("“Insert: Link”", "Ctrl+K");
        assertThat(((Button) shown.focused()).getText())
                .as("no key gives it away by chance")
                .isEqualTo("Leave as is");
        shown.press("Leave as is");

        assertThat(model.of(LINK)).isEqualTo(LINK.usual());
        assertThat(model.of(BOLD)).isEqualTo(BOLD.usual());
        assertThat(shown.words()).doesNotContain("Use it here");
        assertThat(shown.focused()).isSameAs(list());
    }

    @Test
    void insistingTakesTheKeysFromTheOther() {
        Keyboard.fire(search(), KeyCode.ENTER, "");
        Keyboard.fire(search(), KeyCode.K, "ctrl");
        shown.press("Use it here");

        assertThat(model.of(BOLD)).isEqualTo(LINK.usual());
        assertThat(rows()).contains("Insert: Link, no shortcut, default: Ctrl+K");
        shown.press("Reset all");
        assertThat(says()).isEqualTo("All commands have their default shortcuts again.");
        assertThat(model.of(LINK)).isEqualTo(LINK.usual());
    }
}
