package org.diptych.core.check;

import java.util.List;
import java.util.Objects;
import org.diptych.core.text.TextEdit;

/**
 * A change that certainly mends a finding, applied as one step.
 *
 * @param id names the sentence that offers it, in the message bundles
 * @param edits the change, in the file
 */
public record Fix(String id, List<TextEdit> edits) {

    public Fix {
        Objects.requireNonNull(id, "id");
        edits = List.copyOf(edits);
    }
}
