package org.diptych.desk.shortcuts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.diptych.desk.settings.PropertiesFile;
import org.diptych.desk.settings.SettingsModel;
import org.diptych.desk.shortcuts.ShortcutEditing.Stage;
import org.diptych.desk.work.Background;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShortcutsModelTest {
    private static final CommandFact BOLD = fact("bold", "Shortcut+B", "Insert: Bold", "插入：加粗");
    private static final CommandFact LINK = fact("link", "Shortcut+K", "Insert: Link", "插入：链接");
    private static final CommandFact TABLE = fact("table", "", "Insert: Table", "插入：表格");
    private static final CommandFact COPY = fact("copy", "Shortcut+C", "Edit: Copy", "编辑：复制");

    @TempDir
    Path folder;

    private SettingsModel settings;
    private ShortcutsModel model;
    private ShortcutEditing editing;

    @BeforeEach
    void open() {
        PropertiesFile file = new PropertiesFile(folder.resolve("settings.properties"));
        settings = new SettingsModel(SettingsModel.read(file), file, new Background(Runnable::run, Runnable::run));
        model = new ShortcutsModel(List.of(BOLD, LINK, TABLE, COPY), settings);
        editing = new ShortcutEditing(model);
    }

    @Test
    void aFreeKeyIsTakenAtOnceAndOnlyWhatDiffersIsKept() throws IOException {
        press(TABLE, "Shortcut+Alt+J");

        assertThat(stage()).isEqualTo(Stage.GIVEN);
        assertThat(keys(TABLE)).isEqualTo("Shortcut+Alt+J");
        assertThat(kept()).containsExactly("shortcut.table=Shortcut+Alt+J");
        open();
        assertThat(keys(TABLE)).isEqualTo("Shortcut+Alt+J");
        assertThat(keys(BOLD)).isEqualTo("Shortcut+B");

        editing.reset(TABLE);
        assertThat(keys(TABLE)).isEmpty();
        assertThat(kept()).isEmpty();
    }

    @Test
    void aClashNamesTheOtherCommandAndAsks() {
        press(BOLD, "Shortcut+K");

        assertThat(stage()).isEqualTo(Stage.ASKING);
        assertThat(editing.stateProperty().get().other()).contains(LINK);
        assertThat(keys(BOLD)).as("not yet").isEqualTo("Shortcut+B");
        editing.cancel();
        editing.insist();
        assertThat(keys(BOLD)).as("never").isEqualTo("Shortcut+B");

        press(BOLD, "Shortcut+K");
        editing.insist();
        assertThat(keys(BOLD)).isEqualTo("Shortcut+K");
        assertThat(keys(LINK)).isEmpty();
        assertThat(model.isChanged(LINK)).isTrue();
    }

    @Test
    void keysThatAreGivenBackAreTheOtherCommandsAgain() {
        press(BOLD, "Shortcut+K");
        editing.insist();

        editing.reset(BOLD);

        assertThat(keys(BOLD)).isEqualTo("Shortcut+B");
        assertThat(keys(LINK)).isEqualTo("Shortcut+K");
        assertThat(model.isAnyChanged()).isFalse();
    }

    @Test
    void backToTheUsualKeysAsksWhereAnotherHasThemByNow() {
        press(BOLD, "F9");
        press(TABLE, "Shortcut+B");
        assertThat(stage()).as("bold has other keys").isEqualTo(Stage.GIVEN);

        editing.reset(BOLD);
        assertThat(stage()).isEqualTo(Stage.ASKING);
        assertThat(editing.stateProperty().get().other()).contains(TABLE);
        editing.insist();
        assertThat(keys(BOLD)).isEqualTo("Shortcut+B");
        assertThat(keys(TABLE)).isEmpty();
        assertThat(model.isAnyChanged()).isFalse();
    }

    @Test
    void allGoBackAtOnce() throws IOException {
        press(BOLD, "Shortcut+K");
        editing.insist();
        editing.clear(COPY);
        assertThat(keys(COPY)).isEmpty();

        editing.resetAll();

        assertThat(Stream.of(BOLD, LINK, TABLE, COPY).map(this::keys))
                .containsExactly("Shortcut+B", "Shortcut+K", "", "Shortcut+C");
        assertThat(kept()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "A, TYPES",
        "Shift+Comma, TYPES",
        "Enter, CONTROL",
        "Shortcut+Enter, CONTROL",
        "Tab, CONTROL",
        "Shortcut+Space, CONTROL",
        "Shift+Left, TYPES",
        "Shortcut+Left, CARET",
        "Shortcut+Shift+End, CARET",
        "Shortcut+Backspace, CARET",
        "Alt+F, MENU",
        "Shift+F10, MENU",
        "Alt+F4, SYSTEM",
        "Meta+L, SYSTEM",
        "Shortcut+C, CLIPBOARD",
        "Shortcut+Shift+Z, CLIPBOARD",
        "Shortcut+Undefined, UNKNOWN"
    })
    void keysThatAreNeededElsewhereAreRefusedAndTheNextAreHeard(String keys, RefusedKeys why) {
        press(BOLD, keys);

        assertThat(stage()).isEqualTo(Stage.REFUSED);
        assertThat(editing.stateProperty().get().refusal()).contains(why);
        assertThat(keys(BOLD)).isEqualTo("Shortcut+B");
        editing.pressed(Keys.read("Shortcut+J").orElseThrow());
        assertThat(keys(BOLD)).isEqualTo("Shortcut+J");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"F9", "Shift+F8", "Alt+Down", "Alt+Page Up", "Shortcut+Alt+Left", "Shortcut+J", "Shortcut+Slash"
            })
    void otherKeysAreFree(String keys) {
        press(TABLE, keys);
        assertThat(keys(TABLE)).isEqualTo(keys);
    }

    @Test
    void copyMayHaveItsOwnKeysBack() {
        press(COPY, "F9");
        press(COPY, "Shortcut+C");
        assertThat(keys(COPY)).isEqualTo("Shortcut+C");
        assertThat(model.isAnyChanged()).isFalse();
    }

    @Test
    void aSettingsFileThatWasWrittenByHandGivesNoKeysTwiceAndNoneThatAreNeeded() {
        settings.change(all -> all.withShortcuts(Map.of(
                "bold", "Shift+Shortcut+k", "link", "A", "table", "Shortcut+B", "copy", "nonsense+", "old", "F7")));

        assertThat(Stream.of(BOLD, LINK, TABLE, COPY).map(this::keys))
                .containsExactly("Shortcut+Shift+k", "Shortcut+K", "Shortcut+B", "Shortcut+C");
        settings.change(all -> all.withShortcuts(Map.of("bold", "F9", "link", "F9", "table", "f9")));
        assertThat(Stream.of(BOLD, LINK, TABLE).map(this::keys)).containsExactly("F9", "", "");
    }

    @Test
    void commandsAreFoundInBothLanguagesAndByTheirKeys() {
        assertThat(model.find("LINK", Keys::text)).containsExactly(LINK);
        assertThat(model.find("链接", Keys::text)).containsExactly(LINK);
        assertThat(model.find("shortcut+b", Keys::text)).containsExactly(BOLD);
        assertThat(model.find("insert tab", Keys::text)).containsExactly(TABLE);
        assertThat(model.find(" ", Keys::text)).hasSize(4);
        assertThat(model.find("zzz", Keys::text)).isEmpty();
    }

    private void press(CommandFact command, String keys) {
        editing.begin(command);
        editing.pressed(Keys.read(keys).orElseThrow());
    }

    private Stage stage() {
        return editing.stateProperty().get().stage();
    }

    private String keys(CommandFact command) {
        return model.of(command).map(Keys::text).orElse("");
    }

    private List<String> kept() throws IOException {
        try (Stream<String> lines = Files.lines(folder.resolve("settings.properties"))) {
            return lines.filter(line -> line.startsWith("shortcut.")).toList();
        }
    }

    private static CommandFact fact(String id, String usual, String english, String chinese) {
        return new CommandFact(
                id,
                Optional.of(usual).filter(keys -> !keys.isEmpty()).flatMap(Keys::read),
                english,
                List.of(english, chinese));
    }
}
