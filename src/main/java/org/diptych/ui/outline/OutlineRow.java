package org.diptych.ui.outline;

import java.util.Optional;
import org.diptych.core.bilingual.Heading;

/**
 * One line of the outline: a heading in each language, or in one when the other has none that answers to it.
 *
 * @param first the heading in the first body
 * @param second the heading in the second body
 */
public record OutlineRow(Optional<Heading> first, Optional<Heading> second) {

    /** The heading of the first language, or else of the second. */
    Heading any() {
        return first.or(() -> second).orElseThrow();
    }

    /** From 1. */
    public int level() {
        return any().level();
    }

    Optional<Heading> side(int side) {
        return side == 0 ? first : second;
    }
}
