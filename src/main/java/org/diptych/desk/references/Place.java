package org.diptych.desk.references;

import java.util.Objects;

/**
 * A line that a change touches, for its preview.
 *
 * @param part the name of the part it stands in
 * @param line its number there, from 1
 * @param after the line as it will be, cut to what matters
 */
public record Place(String part, int line, String after) {

    public Place {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(after, "after");
    }
}
