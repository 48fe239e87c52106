package org.diptych.core.bilingual.state;

import java.util.Objects;

/**
 * What the author says of blocks, which counts more than any comparison. Immutable; nothing is null.
 *
 * @param kind what is said
 * @param rule the rule whose finding is quiet; else empty
 * @param first what the first body's side says; empty where only the other is meant
 * @param firstBefore how many blocks of that body say the same before it, so that one of several is meant
 * @param second what the second body's side says, likewise
 * @param secondBefore how many blocks of that body say the same before it
 */
public record Given(Kind kind, String rule, SideText first, int firstBefore, SideText second, int secondBefore) {

    /** What an author can say of blocks. */
    public enum Kind {
        /** These blocks answer to each other. */
        TOGETHER,
        /** No block answers to this one, and none shall. */
        ALONE,
        /** These two do not answer to each other. */
        APART,
        /** What a rule finds of the two is to be left alone. */
        QUIET
    }

    public Given {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
    }

    /** What {@code rule} finds of two texts, of which one may be empty, is to be left alone. */
    public static Given quiet(String rule, String first, String second) {
        return new Given(Kind.QUIET, rule, new SideText(first), 0, new SideText(second), 0);
    }

    SideText side(int side) {
        return side == 0 ? first : second;
    }

    int before(int side) {
        return side == 0 ? firstBefore : secondBefore;
    }

    /** The same of a post whose bodies stand the other way round. */
    Given turned() {
        return new Given(kind, rule, second, secondBefore, first, firstBefore);
    }
}
