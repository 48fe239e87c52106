package org.diptych.desk.undo;

import java.util.List;
import java.util.Optional;

/** The text of a part, as its history goes through it. Confined to the thread of the history. */
public interface PartText {

    /** What is only half entered, by an input method, is taken out: somebody else is about to change the text. */
    void settle();

    /**
     * Makes {@code changes} in their order, without their being recorded.
     *
     * @param then what is selected afterwards; where empty, the selection stays with its text
     */
    void replay(List<Change> changes, Optional<Selected> then);
}
