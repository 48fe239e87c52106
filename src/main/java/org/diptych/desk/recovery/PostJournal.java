package org.diptych.desk.recovery;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.InvalidationListener;
import org.diptych.core.file.PostFile;
import org.diptych.core.recovery.JournalFolder;
import org.diptych.core.recovery.JournalHead;
import org.diptych.core.recovery.JournalWriter;
import org.diptych.desk.posts.OpenPost;
import org.diptych.desk.work.Background;
import org.diptych.desk.work.Task;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the journal of one open post: while the post differs from its file, what it is now is written down
 * {@value #PAUSE_MILLIS} ms after a change at the latest, and changes of that time in one.
 *
 * <p>Confined to the FX thread, which leaves the newest state here with each change. The turn to write it down is the
 * worker's alone: it comes in time even while the window is busy.
 */
final class PostJournal {
    private static final long PAUSE_MILLIS = 200;
    private static final long AGAIN_MILLIS = 5000;
    /** A machine that stops takes at most so much with it. */
    private static final long SYNC_MILLIS = 5000;
    /** In characters: the text of longer posts is not taken with each key. */
    private static final int LONG = 1_000_000;

    private final OpenPost post;
    private final JournalFolder folder;
    private final Background background;
    private final JournalTrouble trouble;
    private final InvalidationListener settling = observable -> settle();
    private final AtomicBoolean turnComes = new AtomicBoolean();
    private final AtomicBoolean syncComes = new AtomicBoolean();
    private volatile State newest;
    private volatile boolean ended;
    /** The worker's; null while there is none. */
    private @Nullable JournalWriter writer;

    /** A post at one moment, and whether its file holds another text. */
    private record State(boolean unsaved, JournalHead head, List<String> parts) {
        String text() {
            return String.join("", parts);
        }

        boolean isLong() {
            return parts.stream().mapToLong(String::length).sum() > LONG;
        }
    }

    /** @param folder is the worker's too */
    PostJournal(OpenPost post, JournalFolder folder, Background background, JournalTrouble trouble) {
        this.post = post;
        this.folder = folder;
        this.background = background;
        this.trouble = trouble;
        post.session().onChange(this::changed);
        post.session().dirtyProperty().addListener(settling);
        newest = state();
        settle();
    }

    /** The post is closed: what is unsaved then is put aside. */
    void end() {
        if (!ended) {
            newest = state();
            ended = true;
            post.session().dirtyProperty().removeListener(settling);
            background.run(() -> close(newest)).otherwise(trouble::tell);
        }
    }

    /** Writes down at once what the post is now. */
    void write() {
        newest = state();
        background.run(this::turn).otherwise(this::failed);
    }

    /**
     * Writes down that {@code text} is about to be saved in {@code file}: should the program end before it knows what
     * became of that, the file is not taken for another program's.
     *
     * @return a task that is done when that is written down, and never fails
     */
    Task<Void> saving(String text, Path file) {
        State now = state();
        if (!now.unsaved()) {
            return Task.done();
        }
        newest = now;
        return background
                .run(() -> {
                    writer().save(now.head(), text, file);
                    tellOver();
                    comeToSync();
                })
                .otherwise(this::failed);
    }

    private void changed() {
        boolean waits = turnComes.get();
        if (!waits || !newest.isLong()) {
            newest = state();
        }
        if (newest.unsaved() && !ended) {
            come(PAUSE_MILLIS);
        }
    }

    private void settle() {
        newest = state();
        if (newest.unsaved()) {
            come(PAUSE_MILLIS);
        } else {
            background.run(this::turn).otherwise(this::failed);
        }
    }

    private State state() {
        return new State(
                post.session().dirtyProperty().get(),
                new JournalHead(
                        post.path(), post.title().orElse(""), post.file().map(PostFile::text)),
                post.session().fileParts());
    }

    private void come(long millis) {
        if (turnComes.compareAndSet(false, true)) {
            background
                    .after(Duration.ofMillis(millis))
                    .run(() -> {
                        turnComes.set(false);
                        turn();
                    })
                    .otherwise(this::failed);
        }
    }

    /** On the worker. */
    private void turn() throws IOException {
        State now = newest;
        if (ended) {
            return;
        }
        if (!now.unsaved()) {
            delete();
            return;
        }
        writer().write(now.head(), now.text());
        tellOver();
        comeToSync();
        if (now.isLong()) {
            // What was typed while this turn came is not in it yet.
            background.show(this::lookAgain);
        }
    }

    private void lookAgain() {
        State before = newest;
        State now = state();
        if (!ended && !now.parts().equals(before.parts())) {
            newest = now;
            come(PAUSE_MILLIS);
        }
    }

    private JournalWriter writer() throws IOException {
        JournalWriter known = writer;
        if (known == null) {
            known = folder.newJournal();
            writer = known;
        }
        return known;
    }

    private void tellOver() {
        if (trouble.isTold()) {
            background.show(trouble::over);
        }
    }

    private void comeToSync() {
        if (syncComes.compareAndSet(false, true)) {
            background
                    .after(Duration.ofMillis(SYNC_MILLIS))
                    .run(() -> {
                        syncComes.set(false);
                        if (writer != null) {
                            writer.sync();
                        }
                    })
                    .otherwise(this::failed);
        }
    }

    private void close(State last) throws IOException {
        if (!last.unsaved()) {
            delete();
            return;
        }
        JournalWriter closing = writer();
        writer = null;
        try (closing) {
            closing.write(last.head(), last.text());
        } finally {
            folder.putAside(closing.file());
        }
    }

    private void delete() throws IOException {
        if (writer != null) {
            JournalWriter closing = writer;
            writer = null;
            closing.delete();
        }
    }

    private void failed(Throwable failure) {
        trouble.tell(failure);
        if (!ended) {
            come(AGAIN_MILLIS);
        }
    }
}
