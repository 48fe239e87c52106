package org.diptych.app.commands;

import java.util.Objects;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import org.diptych.ui.shared.Command;

/**
 * Decides whether a command may act now, for menus, shortcuts and the palette alike, and runs it. Confined to the FX
 * thread.
 */
public final class Dispatcher {
    private final ObservableValue<KeyHolder> holder;
    private final Runnable before;

    /**
     * @param holder what has the keys; beneath a menu, what had them before
     * @param before runs before each command: gives the keys back to what had them before a menu
     */
    public Dispatcher(ObservableValue<KeyHolder> holder, Runnable before) {
        this.holder = Objects.requireNonNull(holder, "holder");
        this.before = Objects.requireNonNull(before, "before");
    }

    /** Whether {@code command} can be run now and may act where the keys are. */
    public BooleanBinding available(Command command) {
        return Bindings.createBooleanBinding(() -> isAvailable(command), holder, command.enabled());
    }

    public boolean isAvailable(Command command) {
        return command.enabled().get() && holder.getValue().allows(command.scope());
    }

    /** Runs {@code command}, unless it may not act now. */
    public void run(Command command) {
        before.run();
        if (isAvailable(command)) {
            command.action().run();
        }
    }

    /** Runs {@code command} if there is one. */
    public void run(Optional<Command> command) {
        command.ifPresent(this::run);
    }
}
