package org.diptych.core.bilingual.state;

/** Which side of a pair waits for its author, because the other was changed since both agreed. */
public enum Waits {
    /** The first body's side: the second was changed. */
    FIRST,
    /** The second body's side: the first was changed. */
    SECOND,
    /** Both were changed, nobody saw which came first. */
    BOTH;

    /** Whether the side of the first body (0) or of the second (1) waits. */
    public boolean waits(int side) {
        return this == BOTH || ordinal() == side;
    }

    Waits turned() {
        return this == BOTH ? BOTH : this == FIRST ? SECOND : FIRST;
    }
}
