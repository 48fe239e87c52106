package org.diptych.app.safety;

import java.util.Optional;
import java.util.function.Consumer;
import org.diptych.core.file.SystemFault;
import org.diptych.core.messages.Messages;
import org.diptych.desk.posts.Notice;
import org.diptych.desk.posts.Notices;

/** Says once that saves keep no versions, and takes that back once they do. Confined to the FX thread. */
public final class VersionTrouble implements Consumer<Optional<Throwable>> {
    private static final String KEY = "versions";

    private final Notices notices;
    private final Messages words;
    private boolean told;

    /** @param words area {@code history} */
    public VersionTrouble(Notices notices, Messages words) {
        this.notices = notices;
        this.words = words;
    }

    /** @param failure why the last save kept no version; empty if it did */
    @Override
    public void accept(Optional<Throwable> failure) {
        if (failure.isPresent() && !told) {
            notices.show(
                    Notice.warning(KEY, words.get("history.trouble", SystemFault.said(failure.get(), words.locale()))));
        } else if (failure.isEmpty() && told) {
            notices.withdraw(KEY);
        }
        told = failure.isPresent();
    }
}
