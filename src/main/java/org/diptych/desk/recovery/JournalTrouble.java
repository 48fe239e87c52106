package org.diptych.desk.recovery;

import org.diptych.core.file.SystemFault;
import org.diptych.core.messages.Messages;
import org.diptych.desk.posts.Notice;
import org.diptych.desk.posts.Notices;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says once that unsaved text cannot be written down, and takes that back once it can. Confined to the FX thread. */
public final class JournalTrouble {
    private static final Logger LOG = LoggerFactory.getLogger(JournalTrouble.class);
    private static final String KEY = "journal";

    private final Notices notices;
    private final Messages messages;
    private volatile boolean told;

    /** @param messages area {@code recovery} */
    public JournalTrouble(Notices notices, Messages messages) {
        this.notices = notices;
        this.messages = messages;
    }

    void tell(Throwable failure) {
        if (!told) {
            told = true;
            LOG.warn("unsaved text could not be written down: {}", failure.toString());
            notices.show(
                    Notice.warning(KEY, messages.get("journal.trouble", SystemFault.said(failure, messages.locale()))));
        }
    }

    /** May be asked from any thread. */
    boolean isTold() {
        return told;
    }

    void over() {
        if (told) {
            told = false;
            notices.withdraw(KEY);
        }
    }
}
