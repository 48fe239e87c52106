package org.diptych.desk.recovery;

import java.nio.file.Path;
import org.diptych.core.file.SystemFault;
import org.diptych.core.messages.Messages;
import org.diptych.desk.posts.Notice;
import org.diptych.desk.posts.Notices;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the window tells of unsaved text that is looked for. Confined to the FX thread.
 *
 * @param words area {@code recovery}
 */
public record RecoveryNotices(Notices notices, Messages words) {
    private static final Logger LOG = LoggerFactory.getLogger(RecoveryNotices.class);

    void failed(Throwable failure) {
        LOG.warn("unsaved text could not be looked for", failure);
        warn(words.get("journal.failed", SystemFault.said(failure, words.locale())));
    }

    /** What could not be read of what was looked for; such journals lie in {@code aside}. */
    void incomplete(JournalSearch.Result found, Path aside) {
        if (!found.unreadable().isEmpty()) {
            warn(words.get("journal.unreadable", found.unreadable().size(), aside));
        }
        if (!found.refused().isEmpty()) {
            warn(words.get("journal.refused", found.refused().get(0)));
        }
    }

    private void warn(String sentence) {
        notices.show(Notice.warning("recovery", sentence));
    }
}
