package org.diptych.ui.recovery;

import org.diptych.desk.recovery.Recoverable;

/** What can be done with unsaved text that was found. On the FX thread; none waits. */
public interface RecoveryActions {

    /** Puts it into the post it is of, unsaved, as one more change. */
    void take(Recoverable found);

    /** Opens it beside the post it is of, as a post without a file. */
    void keepBoth(Recoverable found);

    /** Puts it away for some days. */
    void putAway(Recoverable found);
}
