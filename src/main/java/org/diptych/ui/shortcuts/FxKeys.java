package org.diptych.ui.shortcuts;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.diptych.desk.shortcuts.Keys;
import org.diptych.desk.shortcuts.Keys.Held;

/** Keys as JavaFX has them. Stateless. */
public final class FxKeys {
    private static final boolean MAC = System.getProperty("os.name", "").startsWith("Mac");

    private FxKeys() {}

    /** What was pressed; empty while only such keys are that are held with others. */
    static Optional<Keys> of(KeyEvent pressed) {
        if (pressed.getCode().isModifierKey()) {
            return Optional.empty();
        }
        Set<Held> held = EnumSet.noneOf(Held.class);
        if (pressed.isShortcutDown()) {
            held.add(Held.SHORTCUT);
        }
        if (MAC ? pressed.isControlDown() : pressed.isMetaDown()) {
            held.add(MAC ? Held.CTRL : Held.META);
        }
        if (pressed.isAltDown()) {
            held.add(Held.ALT);
        }
        if (pressed.isShiftDown()) {
            held.add(Held.SHIFT);
        }
        return Optional.of(new Keys(held, pressed.getCode().getName()));
    }

    /** The keys of a command that comes with {@code usual}. */
    public static Optional<Keys> of(KeyCombination usual) {
        return Keys.read(usual.getName());
    }

    /** What runs a command with these keys; empty for a key that JavaFX does not know. */
    public static Optional<KeyCombination> combination(Keys keys) {
        try {
            return Optional.of(KeyCombination.valueOf(keys.text()));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty(); // written by hand into the settings
        }
    }

    /** As menus print them. */
    static String printed(Keys keys) {
        return combination(keys).map(KeyCombination::getDisplayText).orElseGet(keys::text);
    }
}
