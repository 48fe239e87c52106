package org.diptych.core.highlight;

import java.util.Objects;

/**
 * What a line begins in the midst of: all that the lines above it mean for its colours. Immutable.
 *
 * @param mode the construct that is open
 * @param mark for a fence, its character
 * @param width for a fence, how many of them
 */
public record LineState(Mode mode, char mark, int width) {
    /** Nothing is open. */
    static final LineState TEXT = new LineState(Mode.TEXT, ' ', 0);

    static final LineState MATH = new LineState(Mode.MATH, ' ', 0);
    static final LineState COMMENT = new LineState(Mode.COMMENT, ' ', 0);
    static final LineState TAG = new LineState(Mode.TAG, ' ', 0);

    public LineState {
        Objects.requireNonNull(mode, "mode");
    }

    static LineState fence(char mark, int width) {
        return new LineState(Mode.FENCE, mark, width);
    }

    /** A construct that may go on over lines. */
    public enum Mode {
        /** Nothing. */
        TEXT,
        /** A fenced block of code. */
        FENCE,
        /** Display math, {@code $$ … $$}. */
        MATH,
        /** An HTML comment. */
        COMMENT,
        /** An HTML tag whose attributes stand on lines of their own. */
        TAG
    }
}
