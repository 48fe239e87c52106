package org.diptych.core.bilingual.state;

import java.util.Objects;

/**
 * What the two sides of a pair said when they last said the same. Immutable; nothing is null.
 *
 * @param first the first body's side; empty where the pair never agreed, as a draft has not yet
 * @param second the other side
 * @param generation 1 for a pair first seen, and one more than that of what it follows for each time its author agrees:
 *     it tells the newer from the older without any clock
 */
public record Agreement(SideText first, SideText second, int generation) {

    public Agreement {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
        if (generation < 0) {
            throw new IllegalArgumentException("not a generation: " + generation);
        }
    }

    /** Whether the pair never agreed, as a draft has not yet. */
    public boolean isNothing() {
        return first.isEmpty() && second.isEmpty();
    }

    SideText side(int side) {
        return side == 0 ? first : second;
    }

    /** What is compared: that both sides say this. */
    PairKey key() {
        return new PairKey(first.key(), second.key());
    }

    /** The same of a post whose bodies stand the other way round. */
    Agreement turned() {
        return new Agreement(second, first, generation);
    }
}
