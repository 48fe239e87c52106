package org.diptych.app.typing;

import java.util.OptionalInt;
import org.diptych.ui.editor.PostEditor;
import org.diptych.ui.shared.OfferedList;

/** A list offered at the caret. Confined to the FX thread. */
public interface Offer {

    /**
     * Looks at what is being typed at the caret of {@code editor} and makes the list fit it.
     *
     * @param line the caret's line
     * @param column where the caret is in it, from 0
     * @return where in the line begins what is being typed; empty where there is nothing to offer
     */
    OptionalInt look(PostEditor editor, String line, int column);

    /** What is offered, one row of it marked. */
    OfferedList list();

    /**
     * Enters what is marked.
     *
     * @param more whether another is to follow it
     * @return whether anything was marked
     */
    boolean choose(boolean more);

    /** Whether what was entered last may be gone on with by another offer at once. */
    default boolean opensNext() {
        return false;
    }
}
