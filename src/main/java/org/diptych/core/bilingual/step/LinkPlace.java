package org.diptych.core.bilingual.step;

import java.util.Objects;
import org.diptych.core.bilingual.Link;
import org.diptych.core.text.TextRange;

/**
 * Where a link stands in both bodies. Where one of them has nothing to say it with, that side is the empty place at which
 * it would stand. Immutable; nothing is null.
 *
 * @param link what answers to what
 * @param first the place in the first body, in the file
 * @param second the place in the second body, in the file
 */
public record LinkPlace(Link link, TextRange first, TextRange second) {

    public LinkPlace {
        Objects.requireNonNull(link, "link");
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
    }

    /** The place in the first body for 0, in the second for 1. */
    public TextRange side(int side) {
        return side == 0 ? first : second;
    }

    /** Whether the body has a block of this link. */
    public boolean isIn(int side) {
        return !(side == 0 ? link.first() : link.second()).isEmpty();
    }
}
