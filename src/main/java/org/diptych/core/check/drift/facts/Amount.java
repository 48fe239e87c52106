package org.diptych.core.check.drift.facts;

import java.util.Objects;
import java.util.Set;

/**
 * A number that a text says. Immutable; nothing is null.
 *
 * @param written as it stands in the text
 * @param readings the values it may be meant as: {@code 5 million} is 5,000,000, and its 5 may stand in another order of
 *     words; the likeliest first
 * @param digits whether it is written in digits; a word may be no more than a phrase
 */
public record Amount(String written, String value, Set<String> readings, boolean digits) {

    public Amount {
        Objects.requireNonNull(written, "written");
        Objects.requireNonNull(value, "value");
        readings = Set.copyOf(readings);
    }

    /** Whether the two may mean the same. */
    public boolean sameAs(Amount other) {
        return readings.stream().anyMatch(other.readings::contains);
    }
}
