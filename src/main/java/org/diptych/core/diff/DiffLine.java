package org.diptych.core.diff;

import java.util.List;
import java.util.Objects;
import org.diptych.core.text.TextRange;

/**
 * A line as it stands on one side of a difference. Immutable; nothing is null.
 *
 * @param number counts from 1 in the text it is of
 * @param text without its end
 * @param changed the characters that differ from the other side's, in order; none where the line has no mate there
 */
public record DiffLine(int number, String text, List<TextRange> changed) {

    public DiffLine {
        Objects.requireNonNull(text, "text");
        changed = List.copyOf(changed);
    }
}
