package org.diptych.core.bilingual.state;

import java.util.Optional;
import org.diptych.core.bilingual.Link;
import org.jspecify.annotations.Nullable;

/**
 * A pair of a post, and how it stands. Immutable.
 *
 * @param link its blocks as they stand now
 * @param first what the first body's side says
 * @param second what the other side says
 * @param agreed what both said when they last agreed; null for a pair that is new
 * @param waits which side waits; null where none does
 */
record TrackedPair(Link link, SideText first, SideText second, @Nullable Agreement agreed, @Nullable Waits waits) {

    static TrackedPair of(Link link, BlockTexts texts) {
        return new TrackedPair(link, texts.of(link.first()), texts.of(link.second()), null, null);
    }

    PairKey key() {
        return PairKey.of(first, second);
    }

    boolean isNew() {
        return agreed == null;
    }

    /** This pair as one that waits, if it does. */
    Optional<WaitingPair> waiting() {
        return waits == null || agreed == null
                ? Optional.empty()
                : Optional.of(new WaitingPair(link, waits, agreed, first, second));
    }

    /** What is kept of a pair that waits, and of which neither side says what it said when both agreed. */
    Optional<Unsettled> unsettled() {
        return waits == null
                        || agreed == null
                        || agreed.key().first().equals(first.key())
                        || agreed.key().second().equals(second.key())
                ? Optional.empty()
                : Optional.of(new Unsettled(first, second, waits, agreed));
    }

    /** What both sides say, as what they agree on, if they do and were not always there. */
    Optional<Agreement> agreement() {
        return agreed == null || waits != null
                ? Optional.empty()
                : Optional.of(new Agreement(first, second, agreed.generation()));
    }

    /** This pair, which comes from {@code was}. */
    TrackedPair after(TrackedPair was) {
        return was.agreed == null ? this : after(was.agreed, was.waits);
    }

    TrackedPair agreeing(Agreement agreement) {
        return new TrackedPair(link, first, second, agreement, null);
    }

    /** This pair, which says what {@code was} said. */
    TrackedPair standing(TrackedPair was) {
        return new TrackedPair(link, first, second, was.agreed, was.waits);
    }

    TrackedPair standing(Unsettled was) {
        return new TrackedPair(link, first, second, was.agreed(), was.waits());
    }

    /** This pair, which comes from one that agreed by {@code agreement}; {@code before} is which of its sides waited. */
    TrackedPair after(Agreement agreement, @Nullable Waits before) {
        PairKey was = agreement.key();
        PairKey now = key();
        boolean sameFirst = was.first().equals(now.first());
        boolean sameSecond = was.second().equals(now.second());
        if (sameFirst && sameSecond || SameChange.made(agreement, first, second)) {
            return agreeing(agreement);
        }
        Waits waiting = sameFirst ? Waits.FIRST : sameSecond ? Waits.SECOND : before == null ? Waits.BOTH : before;
        return new TrackedPair(link, first, second, agreement, waiting);
    }
}
