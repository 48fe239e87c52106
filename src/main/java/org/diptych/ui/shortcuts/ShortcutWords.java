package org.diptych.ui.shortcuts;

import org.diptych.core.messages.Messages;
import org.diptych.desk.shortcuts.CommandFact;
import org.diptych.desk.shortcuts.Keys;
import org.diptych.desk.shortcuts.ShortcutEditing.State;

/** What is said of commands and their keys. */
record ShortcutWords(Messages messages) {

    String of(State state) {
        String command = state.command().map(CommandFact::name).orElse("");
        String keys = state.keys().map(FxKeys::printed).orElse("");
        String other = state.other().map(CommandFact::name).orElse("");
        return switch (state.stage()) {
            case IDLE -> messages.get("shortcuts.how");
            case LISTENING -> messages.get("shortcuts.press", command);
            case REFUSED ->
                messages.get("shortcuts.refused." + state.refusal().orElseThrow(), keys)
                        + " "
                        + messages.get("shortcuts.press", command);
            case ASKING -> messages.get("shortcuts.asks", keys, other, command);
            case GIVEN ->
                other.isEmpty()
                        ? messages.get("shortcuts.given", command, keys)
                        : messages.get("shortcuts.given-from", command, keys, other);
            case TAKEN_AWAY -> messages.get("shortcuts.taken-away", command);
            case ALL_USUAL -> messages.get("shortcuts.all-usual");
        };
    }

    String keys(Keys keys) {
        return FxKeys.printed(keys);
    }

    /** What a row says where its keys are not the usual ones. */
    String changed(CommandFact command) {
        return command.usual()
                .map(usual -> messages.get("shortcuts.changed-from", FxKeys.printed(usual)))
                .orElseGet(() -> messages.get("shortcuts.changed"));
    }

    String none() {
        return messages.get("shortcuts.none");
    }
}
