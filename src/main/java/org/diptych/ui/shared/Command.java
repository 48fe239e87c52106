package org.diptych.ui.shared;

import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCombination;

/**
 * Something the author can do. Menus, shortcuts and the palette are made from one list of commands.
 *
 * @param id names it, and its words in the bundles: {@code command.<id>}
 * @param shortcut the keys that run it, if any
 * @param enabled whether it can be run now
 * @param action what it does; runs on the FX thread and never waits
 */
public record Command(String id, Optional<KeyCombination> shortcut, ObservableBooleanValue enabled, Runnable action) {

    public Command {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(shortcut, "shortcut");
        Objects.requireNonNull(enabled, "enabled");
        Objects.requireNonNull(action, "action");
    }

    /** A command that can always be run; {@code keys} as {@link KeyCombination#valueOf} reads them, or null for none. */
    public static Command of(String id, String keys, Runnable action) {
        return new Command(
                id, Optional.ofNullable(keys).map(KeyCombination::valueOf), new ReadOnlyBooleanWrapper(true), action);
    }

    public Command when(ObservableBooleanValue condition) {
        return new Command(id, shortcut, condition, action);
    }
}
