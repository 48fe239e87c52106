package org.diptych.desk.history;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.diptych.core.file.PostFile;

/** What an open post's file holds, and what it held before. Confined to the FX thread. */
final class SavedFile {
    private final Clock clock;
    private PostFile before;
    private Instant beforeSince;
    private PostFile now;
    private Instant nowSince;

    /** @param file null for a post not saved yet */
    SavedFile(PostFile file, Clock clock) {
        this.clock = clock;
        now = file;
        nowSince = clock.instant();
        forgetBefore();
    }

    /** The file was read or written. */
    void become(PostFile file) {
        before = now;
        beforeSince = nowSince;
        now = file;
        nowSince = clock.instant();
    }

    /** It was written from this window: {@code history} keeps that, and what was there before. */
    void saved(HistoryModel history) {
        if (now != null) {
            history.keep(
                    now.path(),
                    Optional.ofNullable(before).filter(known -> known.path().equals(now.path())),
                    beforeSince,
                    now.text());
            forgetBefore();
        }
    }

    private void forgetBefore() {
        before = now;
        beforeSince = nowSince;
    }
}
