package org.diptych.core.bilingual.state;

import org.diptych.core.bilingual.Link;

/**
 * A pair of a post, and how it stands. Immutable.
 *
 * @param link its blocks as they stand now
 * @param first what the first body's side says
 * @param second what the other side says
 * @param agreed what both said when they last agreed; null for a pair that is new
 * @param waits which side waits; null where none does
 */
record TrackedPair(Link link, SideText first, SideText second, Agreement agreed, Waits waits) {

    static TrackedPair of(Link link, BlockTexts texts) {
        return new TrackedPair(link, texts.of(link.first()), texts.of(link.second()), null, null);
    }

    PairKey key() {
        return PairKey.of(first, second);
    }

    boolean isNew() {
        return agreed == null;
    }

    boolean isWaiting() {
        return waits != null;
    }

    /** Whether neither side says what it said when both agreed. */
    boolean bothChanged() {
        return isWaiting()
                && !agreed.key().first().equals(first.key())
                && !agreed.key().second().equals(second.key());
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
    TrackedPair after(Agreement agreement, Waits before) {
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
