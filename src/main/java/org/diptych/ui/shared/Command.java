package org.diptych.ui.shared;

import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/**
 * Something the author can do. Menus, shortcuts and the palette are made from one list of commands.
 *
 * @param scope where it may act
 * @param id names it, and its words in the bundles: {@code command.<id>}
 * @param object what its words speak of, their argument; empty where they need none
 * @param shortcut the keys that run it, null for none; its author may change them at any time
 * @param enabled whether it can be run now
 * @param mark whether what it brings about is so, if that can be said
 * @param action what it does; runs on the FX thread and never waits
 */
public record Command(
        Scope scope,
        String id,
        ObservableValue<String> object,
        ObjectProperty<KeyCombination> shortcut,
        ObservableBooleanValue enabled,
        Optional<Mark> mark,
        Runnable action) {
    /** Where a command may act; what has the keys decides which of them may. */
    public enum Scope {
        /** On the text at the caret of an editor. */
        TEXT,
        /** On what is typed, be it in an editor or in a field. */
        TYPED,
        /** On what was done last: in a field what was typed there, anywhere else in the post. */
        HISTORY,
        /** On the post that is shown, as a whole. */
        POST,
        /** On what the window shows beside the post. */
        WINDOW,
        /** Nowhere in particular: it disturbs nothing that may be open. */
        ALWAYS
    }

    /**
     * A state that menus mark.
     *
     * @param on whether it is so
     * @param choice whether it is one of several of which one is so; else it is switched on and off
     */
    public record Mark(ObservableBooleanValue on, boolean choice) {}

    public Command {
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(object, "object");
        Objects.requireNonNull(shortcut, "shortcut");
        Objects.requireNonNull(enabled, "enabled");
        Objects.requireNonNull(mark, "mark");
        Objects.requireNonNull(action, "action");
    }

    /** A command that can be run wherever it may act; {@code keys} as {@link KeyCombination#valueOf} reads them, or null for none. */
    public static Command of(Scope scope, String id, @Nullable String keys, Runnable action) {
        return new Command(
                scope,
                id,
                // Not one for all: menus listen to it, and would stay with it when their window is gone.
                new ReadOnlyStringWrapper(""),
                new SimpleObjectProperty<>(keys == null ? null : KeyCombination.valueOf(keys)),
                new ReadOnlyBooleanWrapper(true),
                Optional.empty(),
                action);
    }

    /** The keys that run it now, if any. */
    public Optional<KeyCombination> keys() {
        return Optional.ofNullable(shortcut.get());
    }

    public Command when(ObservableBooleanValue condition) {
        return new Command(scope, id, object, shortcut, condition, mark, action);
    }

    /** The command whose words speak of {@code named}. */
    public Command naming(ObservableValue<String> named) {
        return new Command(scope, id, named, shortcut, enabled, mark, action);
    }

    /** The command as a switch that is {@code on} or off. */
    public Command toggling(ObservableBooleanValue on) {
        return new Command(scope, id, object, shortcut, enabled, Optional.of(new Mark(on, false)), action);
    }

    /** The command as one of several choices; {@code chosen} while it is the one. */
    public Command choosing(ObservableBooleanValue chosen) {
        return new Command(scope, id, object, shortcut, enabled, Optional.of(new Mark(chosen, true)), action);
    }

    /** Whether what it brings about is known to be so now. */
    public boolean isOn() {
        return mark.filter(state -> state.on().get()).isPresent();
    }
}
