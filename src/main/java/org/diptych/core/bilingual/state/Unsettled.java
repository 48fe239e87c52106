package org.diptych.core.bilingual.state;

import java.util.Objects;

/**
 * A pair that waits though neither side says any more what it said when both agreed: only this tells what it comes from.
 * Immutable; nothing is null.
 *
 * @param first what the first body's side says now
 * @param second what the other side says now
 * @param waits which side waits
 * @param agreed what both said when they last agreed
 */
public record Unsettled(SideText first, SideText second, Waits waits, Agreement agreed) {

    public Unsettled {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
        Objects.requireNonNull(waits, "waits");
        Objects.requireNonNull(agreed, "agreed");
    }

    PairKey key() {
        return PairKey.of(first, second);
    }

    Unsettled turned() {
        return new Unsettled(second, first, waits.turned(), agreed.turned());
    }
}
