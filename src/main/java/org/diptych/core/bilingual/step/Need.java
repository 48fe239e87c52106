package org.diptych.core.bilingual.step;

import java.util.Set;

/**
 * A link at which an author has something to do. Immutable; nothing is null.
 *
 * @param link its index among the links
 * @param kinds what there is to do, at least one
 */
public record Need(int link, Set<Kind> kinds) {

    /** What there is to do. */
    public enum Kind {
        /** One body says nothing to this. */
        MISSING,
        /** One side was changed since both agreed. */
        WAITING,
        /** A finding says that the two sides differ. */
        DRIFT
    }

    public Need {
        kinds = Set.copyOf(kinds);
        if (kinds.isEmpty()) {
            throw new IllegalArgumentException("nothing to do");
        }
    }
}
