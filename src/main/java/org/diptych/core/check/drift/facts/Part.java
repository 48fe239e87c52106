package org.diptych.core.check.drift.facts;

import java.util.Objects;
import org.diptych.core.text.TextRange;

/**
 * Something a block holds that says the same in every language. Immutable; nothing is null.
 *
 * @param reading what is compared
 * @param range where it stands: in its block's source, or in the file
 * @param alone whether it stands on lines of its own
 */
public record Part<T>(T reading, TextRange range, boolean alone) {

    public Part {
        Objects.requireNonNull(reading, "reading");
        Objects.requireNonNull(range, "range");
    }

    public Part<T> shift(int distance) {
        return new Part<>(reading, range.shift(distance), alone);
    }
}
