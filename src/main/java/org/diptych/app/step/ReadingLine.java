package org.diptych.app.step;

import java.util.OptionalDouble;

/**
 * At which height what leads and what follows meet: at the caret while that is in view; once it has been scrolled out, at
 * the edge it went out at, so that nothing jumps. At the begin of a text the first lines meet, at its end the last. A pure
 * function of heights in pixels.
 *
 * @param height of what is seen
 * @param above how much of the text is above it
 * @param below how much is below
 */
record ReadingLine(double height, double above, double below) {

    /** Where the caret is. */
    enum Caret {
        /** Higher than what is seen. */
        ABOVE,
        /** Lower. */
        BELOW,
        /** Nowhere in this text. */
        NONE
    }

    /** The caret is at {@code y}, or as {@code caret} says where that is empty. */
    double y(OptionalDouble y, Caret caret) {
        if (y.isPresent()) {
            return Math.max(0, Math.min(y.getAsDouble(), height - 1));
        }
        return switch (caret) {
            case ABOVE -> Math.max(0, height - 1 - below);
            case BELOW -> Math.min(height - 1, above);
            case NONE -> above + below <= 0 ? 0 : (height - 1) * above / (above + below);
        };
    }
}
