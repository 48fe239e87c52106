package org.diptych.core.bilingual.step;

import java.util.Objects;
import java.util.Optional;
import org.diptych.core.bilingual.BodyHeading;

/**
 * A heading in each of two bodies, or in one where the other has none that answers to it. Immutable; nothing is null.
 *
 * @param first the heading in the first body
 * @param second the heading in the second body
 */
public record TwinHeading(Optional<BodyHeading> first, Optional<BodyHeading> second) {

    public TwinHeading {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
        if (first.isEmpty() && second.isEmpty()) {
            throw new IllegalArgumentException("no heading at all");
        }
    }

    /** The heading of the first body, or else of the second. */
    public BodyHeading any() {
        return first.or(() -> second).orElseThrow();
    }

    /** From 1. */
    public int level() {
        return any().level();
    }

    /** The heading in the first body for 0, in the second for 1. */
    public Optional<BodyHeading> side(int side) {
        return side == 0 ? first : second;
    }
}
