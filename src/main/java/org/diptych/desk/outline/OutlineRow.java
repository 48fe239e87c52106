package org.diptych.desk.outline;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.diptych.core.bilingual.BodyHeading;
import org.diptych.core.bilingual.step.TwinHeading;

/**
 * One line of the outline: a heading in each language, or in one when the other has none that answers to it, and what
 * there is to do below it. Immutable; nothing is null.
 *
 * @param twin the headings
 * @param numbers for each side the number in the contents of the site's page; empty where there is none
 * @param missing how many blocks below it, up to the next heading, only one language has
 * @param waiting how many wait for their other side
 * @param need the first link of those; empty where there are none
 */
public record OutlineRow(TwinHeading twin, List<String> numbers, int missing, int waiting, OptionalInt need) {

    public OutlineRow {
        Objects.requireNonNull(twin, "twin");
        numbers = List.copyOf(numbers);
        Objects.requireNonNull(need, "need");
    }

    /** The heading in the first body. */
    public Optional<BodyHeading> first() {
        return twin.first();
    }

    /** The heading in the second body. */
    public Optional<BodyHeading> second() {
        return twin.second();
    }

    /** From 1. */
    public int level() {
        return twin.level();
    }

    /** The heading of the first language, or else of the second. */
    public BodyHeading any() {
        return twin.any();
    }

    public Optional<BodyHeading> side(int side) {
        return twin.side(side);
    }
}
