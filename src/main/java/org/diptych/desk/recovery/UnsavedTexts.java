package org.diptych.desk.recovery;

import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.diptych.core.post.Post;
import org.diptych.core.recovery.Journal;
import org.diptych.core.recovery.JournalFolder;
import org.diptych.desk.work.Background;

/**
 * The unsaved texts that windows left which did not end by themselves: looked for and put away on a worker, whose failures
 * the author is told of. Confined to the FX thread.
 */
public final class UnsavedTexts {
    private final JournalFolder folder;
    private final Background background;
    private final RecoveryNotices told;

    /**
     * @param folder is used on the worker of {@code background} alone
     * @param background its worker brings to an end what it has begun, even when the window has closed
     */
    public UnsavedTexts(JournalFolder folder, Background background, RecoveryNotices told) {
        this.folder = folder;
        this.background = background;
        this.told = told;
    }

    /** What was left behind and not put away; {@code then} may get nothing. */
    public void leftBehind(Consumer<List<Recoverable>> then) {
        look(new JournalSearch(folder)::leftBehind, then);
    }

    /** All there is, that which was put away too; {@code then} may get nothing. */
    public void all(Consumer<List<Recoverable>> then) {
        look(new JournalSearch(folder)::all, then);
    }

    private void look(Callable<JournalSearch.Result> search, Consumer<List<Recoverable>> then) {
        onWorker(search, found -> {
            told.incomplete(found, folder.asideFolder());
            then.accept(found.texts());
        });
    }

    /** Puts {@code found} away for some days, if it is not. */
    public void putAway(Recoverable found) {
        if (!found.aside()) {
            onWorker(
                    () -> {
                        Journal journal = found.journal();
                        if (found.origin() == Recoverable.Origin.COPY) {
                            folder.keepAside(journal.head(), journal.text());
                            Files.deleteIfExists(journal.place());
                        } else {
                            folder.putAside(journal.place());
                        }
                        return found;
                    },
                    away -> {});
        }
    }

    /** Cuts {@code text} into a post. */
    public void cut(String text, Consumer<Post> then) {
        onWorker(() -> Post.parse(text), then);
    }

    /** The window closes: what is still to be written is written. */
    public void end() {
        onWorker(
                () -> {
                    folder.close();
                    return folder;
                },
                closed -> {});
    }

    private <T> void onWorker(Callable<T> work, Consumer<T> then) {
        background.ask(work).thenAccept(then).otherwise(told::failed);
    }
}
