package org.diptych.core.bilingual.state;

import java.util.Objects;

/**
 * What the author says of blocks, which counts more than any comparison. Immutable; nothing is null.
 *
 * @param kind what is said
 * @param rule the rule whose finding is quiet; else empty
 * @param first which blocks of the first body; none where only the other is meant
 * @param second which blocks of the second body, likewise
 */
public record Given(Kind kind, String rule, Meant first, Meant second) {

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

    /**
     * Blocks of one body, by what they say. Immutable; nothing is null.
     *
     * @param text what they say; empty where none are meant
     * @param before how many blocks of that body say the same before them, so that one of several is meant
     */
    public record Meant(SideText text, int before) {
        public Meant {
            Objects.requireNonNull(text, "text");
        }
    }

    public Given {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
    }

    /** What {@code rule} finds of two texts, of which one may be empty, is to be left alone. */
    public static Given quiet(String rule, String first, String second) {
        return new Given(Kind.QUIET, rule, new Meant(new SideText(first), 0), new Meant(new SideText(second), 0));
    }

    Meant side(int side) {
        return side == 0 ? first : second;
    }

    /** The same of a post whose bodies stand the other way round. */
    Given turned() {
        return new Given(kind, rule, second, first);
    }
}
