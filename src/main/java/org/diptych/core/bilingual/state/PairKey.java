package org.diptych.core.bilingual.state;

/** What tells a pair from others: what both its sides say, without white space. Immutable; nothing is null. */
record PairKey(String first, String second) {

    static PairKey of(SideText first, SideText second) {
        return new PairKey(first.key(), second.key());
    }

    String side(int side) {
        return side == 0 ? first : second;
    }
}
