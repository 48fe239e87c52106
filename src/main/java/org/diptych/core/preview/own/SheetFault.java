package org.diptych.core.preview.own;

import java.util.Objects;

/**
 * Something in a style sheet that is left out.
 *
 * @param line from 1
 */
public record SheetFault(int line, Kind kind) {
    /** Why. */
    public enum Kind {
        /** {@code @import}, {@code @font-face} and whatever else is not {@code @media} with a plain condition. */
        AT_RULE,
        /** A selector that reaches out of the post, or is none. */
        SELECTOR,
        /** A declaration that fetches, leaves its place, or is not on the list. */
        DECLARATION,
        /** A block that does not end. */
        UNFINISHED,
        /** More rules than a page needs. */
        TOO_MANY
    }

    public SheetFault {
        Objects.requireNonNull(kind, "kind");
    }
}
