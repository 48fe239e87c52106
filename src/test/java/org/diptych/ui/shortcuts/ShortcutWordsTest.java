package org.diptych.ui.shortcuts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.diptych.core.messages.Messages;
import org.diptych.desk.shortcuts.CommandFact;
import org.diptych.desk.shortcuts.Keys;
import org.diptych.desk.shortcuts.Keys.Held;
import org.diptych.desk.shortcuts.RefusedKeys;
import org.diptych.desk.shortcuts.ShortcutEditing.Stage;
import org.diptych.desk.shortcuts.ShortcutEditing.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the sheet of shortcuts says, and how keys are named in it. */
class ShortcutWordsTest {
    private static final CommandFact SAVE =
            new CommandFact("save", Keys.read("Shortcut+S"), "File: Save", List.of("File: Save", "文件：保存"));
    private static final CommandFact BARE = new CommandFact("bare", Optional.empty(), "Go: Bare", List.of("Go: Bare"));
    private static final Optional<Keys> NEW = Keys.read("Shortcut+Alt+K");

    private final ShortcutWords words = new ShortcutWords(Messages.of("shortcuts", Locale.ENGLISH));

    private String said(Stage stage, Optional<Keys> keys, Optional<RefusedKeys> why, Optional<CommandFact> other) {
        return words.of(new State(stage, Optional.of(SAVE), keys, why, other));
    }

    @Test
    void asksForKeysAndSaysWhatEndsThat() {
        assertThat(said(Stage.LISTENING, Optional.empty(), Optional.empty(), Optional.empty()))
                .contains("“File: Save”", "Escape");
    }

    @ParameterizedTest
    @EnumSource(RefusedKeys.class)
    void eachRefusalHasAReasonAndGoesOnAsking(RefusedKeys why) {
        assertThat(said(Stage.REFUSED, NEW, Optional.of(why), Optional.empty()))
                .endsWith(said(Stage.LISTENING, Optional.empty(), Optional.empty(), Optional.empty()))
                .doesNotContain("shortcuts.refused");
    }

    @Test
    void aQuestionNamesBothCommandsAndTheKeys() {
        assertThat(said(Stage.ASKING, NEW, Optional.empty(), Optional.of(BARE)))
                .contains("Ctrl+Alt+K", "“Go: Bare”", "“File: Save”");
    }

    @Test
    void whatWasGivenSaysWhoIsWithoutNow() {
        assertThat(said(Stage.GIVEN, NEW, Optional.empty(), Optional.empty()))
                .isEqualTo("Ctrl+Alt+K now runs “File: Save”.");
        assertThat(said(Stage.GIVEN, NEW, Optional.empty(), Optional.of(BARE)))
                .isEqualTo("Ctrl+Alt+K now runs “File: Save”. “Go: Bare” has no shortcut any more.");
        assertThat(said(Stage.TAKEN_AWAY, Optional.empty(), Optional.empty(), Optional.empty()))
                .isEqualTo("“File: Save” has no shortcut now.");
    }

    @Test
    void aChangedRowSaysWhatItCameWith() {
        assertThat(words.changed(SAVE)).isEqualTo("default: Ctrl+S");
        assertThat(words.changed(BARE)).isEqualTo("changed");
    }

    private static KeyEvent pressed(KeyCode code, boolean shift, boolean ctrl, boolean alt, boolean meta) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, ctrl, alt, meta);
    }

    @Test
    void whatIsPressedIsTheKeyWithAllThatIsHeld() {
        assertThat(FxKeys.of(pressed(KeyCode.PAGE_DOWN, true, true, true, true)))
                .contains(new Keys(Set.of(Held.SHORTCUT, Held.META, Held.ALT, Held.SHIFT), "Page Down"));
        assertThat(FxKeys.of(pressed(KeyCode.F9, false, false, false, false))).contains(new Keys(Set.of(), "F9"));
    }

    @ParameterizedTest
    @EnumSource(
            value = KeyCode.class,
            names = {"CONTROL", "SHIFT", "ALT", "META", "ALT_GRAPH", "COMMAND", "WINDOWS"})
    void aKeyThatIsOnlyHeldIsNoShortcutYet(KeyCode held) {
        assertThat(FxKeys.of(pressed(held, false, true, false, false))).isEmpty();
    }

    @Test
    void keysComeBackFromWhatMenusKnowThemBy() {
        for (String usual :
                List.of("Shortcut+Shift+P", "Alt+Page Down", "F12", "Shortcut+Comma", "Shortcut+Back Slash")) {
            Keys keys = FxKeys.of(KeyCombination.valueOf(usual)).orElseThrow();
            assertThat(FxKeys.combination(keys)).as(usual).contains(KeyCombination.valueOf(usual));
        }
    }
}
