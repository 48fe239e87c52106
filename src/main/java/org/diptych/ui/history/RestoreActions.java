package org.diptych.ui.history;

import java.util.function.Predicate;
import org.diptych.core.diff.PartDifference;
import org.diptych.desk.history.Compared;

/** Changes the open post to what it was once. On the FX thread. */
@FunctionalInterface
public interface RestoreActions {

    /**
     * Makes those parts what they were that {@code wanted} chooses, as a change that can be undone.
     *
     * @param wanted is asked about the difference from now to then
     * @param done runs once that is so
     */
    void restore(Compared compared, Predicate<PartDifference> wanted, Runnable done);
}
