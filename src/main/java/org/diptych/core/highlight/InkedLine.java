package org.diptych.core.highlight;

import java.util.List;
import java.util.Objects;

/**
 * A line worked out. Immutable.
 *
 * @param runs what the line's characters are, in order, together as long as the line; empty for an empty line
 * @param after where the next line begins
 */
public record InkedLine(List<InkedRun> runs, LineState after) {

    public InkedLine {
        runs = List.copyOf(runs);
        Objects.requireNonNull(after, "after");
    }
}
