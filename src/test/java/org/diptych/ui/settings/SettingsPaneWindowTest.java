package org.diptych.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.diptych.core.messages.Messages;
import org.diptych.desk.settings.PropertiesFile;
import org.diptych.desk.settings.Settings;
import org.diptych.desk.settings.SettingsModel;
import org.diptych.ui.editor.FxThread;
import org.diptych.ui.panels.ShownNode;
import org.diptych.ui.shared.AnalyzedSession;
import org.diptych.ui.shared.Keyboard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each choice of the settings reaches the settings, and only that one. */
@Tag("window")
class SettingsPaneWindowTest {
    private static final Messages WORDS = Messages.of("app", Locale.ENGLISH);
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    @TempDir
    Path folder;

    private final List<String> done = new ArrayList<>();
    private Optional<String> style = Optional.empty();
    private SettingsModel settings;
    private ShownNode shown;

    @BeforeEach
    void open() {
        settings = new SettingsModel(
                Settings.DEFAULT, new PropertiesFile(folder.resolve("kept")), AnalyzedSession.AT_ONCE);
        show();
    }

    private void show() {
        shown = ShownNode.of(
                () -> new SettingsPane(
                        settings, WORDS, () -> style, () -> done.add("shortcuts"), () -> done.add("closed")),
                700,
                900);
    }

    @AfterEach
    void close() {
        shown.close();
    }

    private <T extends Node> T control(Class<T> type, String name) {
        return shown.find(type, node -> ("settings-" + name).equals(node.getId()));
    }

    private boolean isShown(String name) {
        return shown.all().stream().anyMatch(node -> ("settings-" + name).equals(node.getId()));
    }

    @SuppressWarnings("unchecked")
    private void choose(String name, String words) {
        ComboBox<Object> box = control(ComboBox.class, name);
        FxThread.run(() -> box.setValue(box.getItems().stream()
                .filter(each -> box.getConverter().toString(each).equals(words))
                .findFirst()
                .orElseThrow()));
    }

    private void type(String name, String text) {
        TextField field = control(TextField.class, name);
        FxThread.run(() -> field.setText(text));
    }

    @Test
    void everyCheckBoxTurnsOneSettingRoundAndBack() {
        List<CheckBox> boxes = shown.all().stream()
                .filter(node -> node instanceof CheckBox && node.getId() != null)
                .map(CheckBox.class::cast)
                .toList();
        assertThat(boxes).hasSizeGreaterThan(8);
        List<Settings> seen = new ArrayList<>();
        for (CheckBox box : boxes) {
            FxThread.run(box::fire);
            assertThat(settings.get()).as(box.getId()).isNotEqualTo(Settings.DEFAULT);
            assertThat(seen).as(box.getId() + " and another").doesNotContain(settings.get());
            seen.add(settings.get());
            FxThread.run(box::fire);
            assertThat(settings.get()).as(box.getId()).isEqualTo(Settings.DEFAULT);
        }
    }

    @Test
    void everyBoxShowsWhatIsSoWhenTheSheetOpens() {
        List<String> ids = shown.all().stream()
                .filter(node -> node instanceof CheckBox && node.getId() != null)
                .map(Node::getId)
                .toList();
        ids.forEach(id -> FxThread.run(
                () -> shown.find(CheckBox.class, box -> id.equals(box.getId())).fire()));
        List<Boolean> before = states(ids);
        shown.close();
        show();

        assertThat(states(ids)).isEqualTo(before);
    }

    private List<Boolean> states(List<String> ids) {
        return ids.stream()
                .map(id -> shown.find(CheckBox.class, box -> id.equals(box.getId()))
                        .isSelected())
                .toList();
    }

    @Test
    void everyListOffersWordsForAllItsChoices() {
        List<ComboBox<Object>> lists = new ArrayList<>();
        for (String name : List.of("language", "theme", "chinese-spacing", "images", "dialect", "translator")) {
            lists.add(comboBox(name));
        }
        for (ComboBox<Object> list : lists) {
            List<String> words =
                    list.getItems().stream().map(list.getConverter()::toString).toList();
            assertThat(words)
                    .as(list.getId())
                    .doesNotHaveDuplicates()
                    .hasSizeGreaterThan(1)
                    .allMatch(word -> !word.isBlank());
        }
        choose("theme", "Dark");
        choose("images", "Never");
        assertThat(settings.get().theme().name()).isEqualTo("DARK");
        assertThat(settings.get().page().images().name()).isEqualTo("OFF");
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Object> comboBox(String name) {
        return control(ComboBox.class, name);
    }

    @Test
    void everyRowHasALabelThatLeadsToItsControl() {
        List<Label> labels = shown.all().stream()
                // A menu button's own text is a kind of label.
                .filter(node -> node.getClass() == Label.class && ((Label) node).getLabelFor() != null)
                .map(Label.class::cast)
                .toList();

        assertThat(labels).hasSizeGreaterThan(20).allSatisfy(label -> {
            assertThat(label.getText()).isNotBlank();
            assertThat(label.getLabelFor().getAccessibleText()).isEqualTo(label.getText());
        });
    }

    @Test
    void ofATranslatorOnlyWhatTheChoiceNeedsIsAskedFor() {
        assertThat(isShown("translator-command")).isFalse();
        assertThat(isShown("translator-seconds")).isFalse();

        choose("translator", "A command");
        assertThat(isShown("translator-command")).isTrue();
        assertThat(isShown("translator-seconds")).isTrue();
        assertThat(isShown("translator-address")).isFalse();
        type("translator-command", "translate --to zh");

        choose("translator", "A server (OpenAI chat interface)");
        assertThat(isShown("translator-command")).isFalse();
        assertThat(isShown("translator-address")).isTrue();
        assertThat(isShown("translator-key-name")).as("no key is needed").isFalse();
        choose("translator-key-in", "In an environment variable");
        assertThat(isShown("translator-key-name")).isTrue();
        assertThat(settings.get().translator().command()).as("is kept").isEqualTo("translate --to zh");
    }

    @Test
    void rowsThatAreNotShownLeaveNoGap() {
        choose("translator", "A server (OpenAI chat interface)");
        List<Integer> rows = List.of(
                        "translator",
                        "translator-address",
                        "translator-model",
                        "translator-key-in",
                        "translator-seconds")
                .stream()
                .map(name -> GridPane.getRowIndex(control(Node.class, name)))
                .toList();

        assertThat(rows)
                .containsExactly(rows.get(0), rows.get(0) + 1, rows.get(0) + 2, rows.get(0) + 3, rows.get(0) + 4);
    }

    @Test
    void whatLooksLikeAKeyIsNotKeptAsTheNameOfOne() {
        choose("translator", "A server (OpenAI chat interface)");
        choose("translator-key-in", "In an environment variable");
        type("translator-key-name", "sk-abcdef0123456789abcdef");
        TextField field = control(TextField.class, "translator-key-name");
        assertThat(field.getPseudoClassStates()).contains(WRONG);
        assertThat(settings.get().translator().server().keyName()).isNotEqualTo("sk-abcdef0123456789abcdef");

        type("translator-key-name", "MY_KEY");
        assertThat(field.getPseudoClassStates()).doesNotContain(WRONG);
        assertThat(settings.get().translator().server().keyName()).isEqualTo("MY_KEY");
        type("translator-key-name", "");
        assertThat(field.getPseudoClassStates()).doesNotContain(WRONG);
    }

    @Test
    void aStyleSheetIsTakenOnceItsPathIsWholeOrChosen() {
        TextField path = FxThread.call(
                () -> (TextField) control(FileField.class, "page-style").lookup(".text-field"));
        FxThread.run(path::requestFocus);
        FxThread.run(() -> path.setText("/home/me/st"));
        assertThat(settings.get().page().style()).as("half a path").isEmpty();
        FxThread.run(() -> path.setText(" /home/me/style.css "));
        FxThread.run(() -> control(CheckBox.class, "serif").requestFocus());
        assertThat(settings.get().page().style()).isEqualTo("/home/me/style.css");

        Button choose = shown.find(
                Button.class, button -> WORDS.get("settings.choose-file").equals(button.getText()));
        FxThread.run(choose::fire);
        assertThat(settings.get().page().style())
                .as("the author thought better of it")
                .isEqualTo("/home/me/style.css");
        style = Optional.of("/tmp/other.css");
        FxThread.run(choose::fire);
        assertThat(settings.get().page().style()).isEqualTo("/tmp/other.css");
        assertThat(path.getText()).isEqualTo("/tmp/other.css");
        assertThat(choose.getAccessibleText()).startsWith(WORDS.get("settings.page-style"));
    }

    @Test
    void theButtonsLeadOn() {
        FxThread.run(() -> shown.find(Button.class, button -> "settings-shortcuts".equals(button.getId()))
                .fire());
        shown.press(WORDS.get("settings.close"));

        assertThat(done).containsExactly("shortcuts", "closed");
    }

    @Test
    void aFontIsFoundByItsNameAndChosenByKey() {
        FontChoice choice = control(FontChoice.class, "font");
        assertThat(choice.getText()).isEqualTo(WORDS.get("settings.font.usual"));
        FxThread.run(choice::show);
        TextField search = FxThread.call(() -> (TextField) popup(choice).lookup(".text-field"));
        ListView<?> list = FxThread.call(() -> (ListView<?>) popup(choice).lookup(".list-view"));
        assertThat(list.getItems()).hasSize(1 + Font.getFamilies().size());
        String family = Font.getFamilies().get(0);

        FxThread.run(() -> search.setText(family.toUpperCase(Locale.ROOT)));
        assertThat(list.getSelectionModel().getSelectedItem()).asString().containsIgnoringCase(family);
        Keyboard.fire(search, KeyCode.ENTER, "");

        assertThat(settings.get().editor().fonts().others()).containsIgnoringCase(family);
        assertThat(choice.isShowing()).isFalse();
        assertThat(choice.getText()).isEqualTo(settings.get().editor().fonts().others());
        assertThat(settings.get().editor().fonts().chinese())
                .as("the other font")
                .isEmpty();
    }

    @Test
    void theArrowKeysGoThroughTheFontsAndTheFirstIsTheUsualOne() {
        FontChoice choice = control(FontChoice.class, "page-chinese-font");
        FxThread.run(choice::show);
        TextField search = FxThread.call(() -> (TextField) popup(choice).lookup(".text-field"));
        ListView<?> list = FxThread.call(() -> (ListView<?>) popup(choice).lookup(".list-view"));
        Keyboard.fire(search, KeyCode.UP, "");
        assertThat(list.getSelectionModel().getSelectedIndex()).isZero();
        Keyboard.fire(search, KeyCode.DOWN, "");
        Keyboard.fire(search, KeyCode.ENTER, "");
        assertThat(settings.get().page().fonts().chinese())
                .isEqualTo(Font.getFamilies().get(0));

        FxThread.run(choice::show);
        assertThat(list.getSelectionModel().getSelectedIndex())
                .as("where it was")
                .isEqualTo(1);
        Keyboard.fire(search, KeyCode.UP, "");
        Keyboard.fire(search, KeyCode.ENTER, "");
        assertThat(settings.get().page().fonts().chinese()).isEmpty();
        assertThat(choice.getText()).isEqualTo(WORDS.get("settings.font.usual"));
    }

    @Test
    void aFontIsCalledAsItIsCalled() {
        FontChoice choice = FxThread.call(() -> new FontChoice("My_Mono_Font", WORDS, font -> {}));
        try (ShownNode one = ShownNode.of(() -> choice, 300, 100)) {
            assertThat(one.words()).contains("My_Mono_Font");
            assertThat(FxThread.call(() -> ((Text) choice.lookup(".text")).getText()))
                    .isEqualTo("My_Mono_Font");
        }
    }

    private static Parent popup(FontChoice choice) {
        Node content = ((javafx.scene.control.CustomMenuItem) choice.getItems().get(0)).getContent();
        content.applyCss();
        return (Parent) content;
    }
}
