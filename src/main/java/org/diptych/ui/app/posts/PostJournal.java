package org.diptych.ui.app.posts;

import java.io.IOException;
import java.time.Duration;
import javafx.beans.InvalidationListener;
import org.diptych.core.file.PostFile;
import org.diptych.core.recovery.JournalFolder;
import org.diptych.core.recovery.JournalHead;
import org.diptych.core.recovery.JournalWriter;
import org.diptych.ui.shared.work.Background;

/**
 * Keeps the journal of one open post: while the post differs from its file, what it is now is written down
 * {@value #PAUSE_MILLIS} ms after a change at the latest, and changes of that time in one. Confined to the FX thread.
 */
final class PostJournal {
    private static final long PAUSE_MILLIS = 200;
    private static final long AGAIN_MILLIS = 5000;
    /** A machine that stops takes at most so much with it. */
    private static final long SYNC_MILLIS = 5000;

    private final OpenPost post;
    private final JournalFolder folder;
    private final Background background;
    private final JournalTrouble trouble;
    private final InvalidationListener settling = observable -> settle();
    private boolean scheduled;
    private boolean syncScheduled;
    private boolean ended;
    /** Whether a journal was begun that is not taken away yet. */
    private boolean begun;
    /** The worker's; null while there is none. */
    private JournalWriter writer;

    /** @param folder is the worker's too */
    PostJournal(OpenPost post, JournalFolder folder, Background background, JournalTrouble trouble) {
        this.post = post;
        this.folder = folder;
        this.background = background;
        this.trouble = trouble;
        post.session().onChange(() -> schedule(PAUSE_MILLIS));
        post.session().dirtyProperty().addListener(settling);
        settle();
    }

    /** The post is closed: what is unsaved then is put aside. */
    void end() {
        if (!ended) {
            ended = true;
            post.session().dirtyProperty().removeListener(settling);
            boolean unsaved = post.session().dirtyProperty().get();
            if (unsaved) {
                write();
            }
            attempt(() -> close(unsaved));
        }
    }

    /** Writes down at once what the post is now. */
    void write() {
        if (!post.session().dirtyProperty().get()) {
            return;
        }
        begun = true;
        JournalHead head = new JournalHead(
                post.path(), post.title().orElse(""), post.file().map(PostFile::text));
        String text = post.session().fileText();
        attempt(() -> {
            if (writer == null) {
                writer = folder.newJournal();
            }
            writer.write(head, text);
            background.show(trouble::over);
        });
        scheduleSync();
    }

    private void settle() {
        if (post.session().dirtyProperty().get()) {
            schedule(PAUSE_MILLIS);
        } else if (begun) {
            begun = false;
            attempt(() -> close(false));
        }
    }

    private void schedule(long millis) {
        if (!scheduled && !ended) {
            scheduled = true;
            later(millis, () -> {
                scheduled = false;
                if (!ended) {
                    write();
                }
            });
        }
    }

    private void scheduleSync() {
        if (!syncScheduled) {
            syncScheduled = true;
            later(SYNC_MILLIS, () -> {
                syncScheduled = false;
                attempt(this::sync);
            });
        }
    }

    private void sync() throws IOException {
        if (writer != null) {
            writer.sync();
        }
    }

    private void later(long millis, Runnable work) {
        background.after(Duration.ofMillis(millis)).run(() -> {}).thenRun(work);
    }

    private void close(boolean aside) throws IOException {
        if (writer != null) {
            JournalWriter closing = writer;
            writer = null;
            if (aside) {
                closing.close();
                folder.putAside(closing.file());
            } else {
                closing.delete();
            }
        }
    }

    private void attempt(Background.Work step) {
        background.run(step).otherwise(failure -> {
            trouble.tell(failure);
            schedule(AGAIN_MILLIS);
        });
    }
}
