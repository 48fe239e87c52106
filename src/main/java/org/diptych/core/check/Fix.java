package org.diptych.core.check;

import java.util.List;
import java.util.Objects;
import org.diptych.core.text.TextEdit;

/**
 * A change that certainly mends a finding, applied as one step.
 *
 * @param id names the sentence that offers it, in the message bundles
 * @param edits the change, in the file
 * @param arguments what that sentence names
 */
public record Fix(String id, List<TextEdit> edits, List<String> arguments) {

    public Fix {
        Objects.requireNonNull(id, "id");
        edits = List.copyOf(edits);
        arguments = List.copyOf(arguments);
    }

    /** A fix whose sentence names nothing. */
    public Fix(String id, List<TextEdit> edits) {
        this(id, edits, List.of());
    }

    /** The key of the sentence that offers it, in area {@code core}. */
    public String messageKey() {
        return "fix." + id;
    }
}
