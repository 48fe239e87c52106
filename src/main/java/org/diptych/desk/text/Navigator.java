package org.diptych.desk.text;

import org.diptych.core.text.TextRange;

/** Brings the author to a place of the open post. */
@FunctionalInterface
public interface Navigator {

    /** Opens the part that holds {@code range}, given in the file, selects it and gives its editor the focus. */
    void goTo(TextRange range);

    /**
     * Selects {@code range}, given in the file, where it is seen, and leaves the focus where it is. A navigator that
     * cannot, goes there.
     */
    default void reveal(TextRange range) {
        goTo(range);
    }
}
