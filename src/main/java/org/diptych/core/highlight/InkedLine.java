package org.diptych.core.highlight;

import java.util.List;
import java.util.Objects;

/**
 * A line worked out. Immutable.
 *
 * @param runs what the line's characters are, in order, together as long as the line; empty for an empty line
 * @param fenced whether the line, even if empty, belongs to a fenced block of code
 * @param after what the next line begins in the midst of
 */
public record InkedLine(List<InkedRun> runs, boolean fenced, LineState after) {

    public InkedLine {
        runs = List.copyOf(runs);
        Objects.requireNonNull(after, "after");
    }
}
