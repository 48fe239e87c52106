package org.diptych.desk.recovery;

import java.util.List;
import java.util.Optional;
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
            notices.show(new Notice(
                    KEY,
                    Notice.Severity.WARNING,
                    messages.get("journal.trouble", SystemFault.said(failure, messages.locale())),
                    List.of(),
                    Optional.empty()));
        }
    }

    /** May be asked from any thread. */
    boolean isTold() {
        return told;
    }

    void over() {
        if (told) {
            told = false;
            notices.withdraw(KEY, Optional.empty());
        }
    }
}
