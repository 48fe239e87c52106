package org.diptych.desk.shortcuts;

import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * An author giving a command other keys: what was pressed is taken at once where it is free, asked about where another
 * command has it, and refused where it means something else. Confined to the FX thread.
 */
public final class ShortcutEditing {
    private final ShortcutsModel model;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(this, "state", State.idle());

    /** How far it is. */
    public enum Stage {
        /** Nothing is being changed. */
        IDLE,
        /** The next keys pressed are for the command. */
        LISTENING,
        /** What was pressed cannot be; the next keys may. */
        REFUSED,
        /** Another command has the keys: the author decides. */
        ASKING,
        /** The command has the keys it was given. */
        GIVEN,
        /** It has none any more. */
        TAKEN_AWAY,
        /** All commands have the keys they come with. */
        ALL_USUAL
    }

    /**
     * What there is to say.
     *
     * @param command that is given keys, in all stages that speak of one
     * @param keys that were pressed, or are to come back
     * @param refusal why not
     * @param other the command that has the keys, or had them
     */
    public record State(
            Stage stage,
            Optional<CommandFact> command,
            Optional<Keys> keys,
            Optional<RefusedKeys> refusal,
            Optional<CommandFact> other) {
        public State {
            Objects.requireNonNull(stage, "stage");
            Objects.requireNonNull(command, "command");
            Objects.requireNonNull(keys, "keys");
            Objects.requireNonNull(refusal, "refusal");
            Objects.requireNonNull(other, "other");
        }

        private static State idle() {
            return new State(Stage.IDLE, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }

        private static State of(Stage stage, CommandFact command) {
            return new State(stage, Optional.of(command), Optional.empty(), Optional.empty(), Optional.empty());
        }

        private State with(Optional<Keys> pressed, Optional<CommandFact> owner) {
            return new State(stage, command, pressed, refusal, owner);
        }

        private State because(RefusedKeys why) {
            return new State(stage, command, keys, Optional.of(why), other);
        }

        /** Whether the next keys are for the command. */
        public boolean listens() {
            return stage == Stage.LISTENING || stage == Stage.REFUSED;
        }
    }

    public ShortcutEditing(ShortcutsModel model) {
        this.model = model;
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** The next keys pressed are for {@code command}. */
    public void begin(CommandFact command) {
        state.set(State.of(Stage.LISTENING, command));
    }

    /** These were pressed; nothing happens unless somebody listens. */
    public void pressed(Keys keys) {
        Optional<CommandFact> listening =
                state.get().command().filter(command -> state.get().listens());
        listening.ifPresent(command -> {
            ShortcutsModel.Verdict verdict = model.judge(command, keys);
            if (verdict.refusal().isPresent()) {
                state.set(State.of(Stage.REFUSED, command)
                        .with(Optional.of(keys), Optional.empty())
                        .because(verdict.refusal().get()));
            } else if (verdict.owner().isPresent()) {
                state.set(State.of(Stage.ASKING, command).with(Optional.of(keys), verdict.owner()));
            } else {
                give(command, keys, Optional.empty());
            }
        });
    }

    /** The author wants the keys for the command, though another has them. */
    public void insist() {
        State asked = state.get();
        if (asked.stage() == Stage.ASKING) {
            give(asked.command().orElseThrow(), asked.keys().orElseThrow(), asked.other());
        }
    }

    private void give(CommandFact command, Keys keys, Optional<CommandFact> from) {
        model.set(command, keys);
        state.set(State.of(Stage.GIVEN, command).with(Optional.of(keys), from));
    }

    /** Takes the keys of {@code command} away. */
    public void clear(CommandFact command) {
        model.clear(command);
        state.set(State.of(Stage.TAKEN_AWAY, command));
    }

    /** Gives {@code command} the keys it comes with, asking first where another has them by now. */
    public void reset(CommandFact command) {
        Optional<CommandFact> other = model.inTheWay(command);
        if (other.isPresent()) {
            state.set(State.of(Stage.ASKING, command).with(command.usual(), other));
        } else {
            model.reset(command);
            state.set(State.of(command.usual().isPresent() ? Stage.GIVEN : Stage.TAKEN_AWAY, command)
                    .with(command.usual(), Optional.empty()));
        }
    }

    public void resetAll() {
        model.resetAll();
        state.set(new State(Stage.ALL_USUAL, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    /** Leaves everything as it is. */
    public void cancel() {
        state.set(State.idle());
    }
}
