package org.diptych.app.safety;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import org.diptych.app.sheets.SheetLayer;
import org.diptych.core.file.SystemFault;
import org.diptych.core.messages.Messages;
import org.diptych.core.post.Post;
import org.diptych.core.preview.clean.ImageRoots;
import org.diptych.core.recovery.Journal;
import org.diptych.core.recovery.JournalFolder;
import org.diptych.desk.files.Desk;
import org.diptych.desk.posts.Notice;
import org.diptych.desk.posts.Notices;
import org.diptych.desk.posts.OpenPost;
import org.diptych.desk.posts.OpenPosts;
import org.diptych.desk.posts.ReadOnly;
import org.diptych.desk.recovery.JournalSearch;
import org.diptych.desk.recovery.JournalTrouble;
import org.diptych.desk.recovery.Journals;
import org.diptych.desk.recovery.Recoverable;
import org.diptych.desk.recovery.Recoverable.Origin;
import org.diptych.desk.work.Background;
import org.diptych.ui.recovery.RecoveryActions;
import org.diptych.ui.recovery.RecoveryPane;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps unsaved text safe while posts are open, and offers it after a crash. Confined to the FX thread. */
public final class Recovering implements RecoveryActions {
    private static final Logger LOG = LoggerFactory.getLogger(Recovering.class);

    private final Background background;
    private final JournalFolder folder;
    private final Journals journals;
    private final Restoring restoring;
    private final Desk desk;
    private final OpenPosts posts;
    private final Notices notices;
    private final SheetLayer sheets;
    private final Messages words;

    /**
     * @param folder is used on the worker of {@code background} alone
     * @param background its worker brings to an end what it has begun, even when the window has closed
     * @param words area {@code recovery}
     */
    public Recovering(
            JournalFolder folder,
            Background background,
            Desk desk,
            OpenPosts posts,
            Notices notices,
            SheetLayer sheets,
            Messages words) {
        this.folder = folder;
        this.background = background;
        this.desk = desk;
        this.posts = posts;
        this.notices = notices;
        this.sheets = sheets;
        this.words = words;
        this.restoring = new Restoring(background, words.get("recovery.step"));
        this.journals = new Journals(posts, folder, background, new JournalTrouble(notices, words));
        desk.markSaves(journals::saving);
    }

    /** Offers what a program left behind that did not end by itself, if any did. */
    public void offerLeftBehind() {
        JournalSearch search = new JournalSearch(folder);
        onWorker(search::leftBehind, found -> {
            tell(found);
            if (!found.texts().isEmpty()) {
                show(found.texts());
            }
        });
    }

    /** Offers all unsaved text there is, that which was put away too. */
    public void offerAll() {
        JournalSearch search = new JournalSearch(folder);
        onWorker(search::all, found -> {
            tell(found);
            show(found.texts());
        });
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

    @Override
    public void take(Recoverable found) {
        Optional<Path> file = found.journal().head().file().filter(path -> found.hasFile());
        if (file.isEmpty()) {
            keepBoth(found);
            return;
        }
        desk.open(file.get())
                .thenAccept(opened -> opened.ifPresentOrElse(post -> take(post, found), () -> keepBoth(found)));
    }

    private void take(OpenPost post, Recoverable found) {
        String mine = found.journal().text();
        String now = post.session().fileText();
        Optional<String> base = found.journal().head().base();
        if (post.readOnlyProperty().get() == ReadOnly.NOT_TEXT) {
            cut(mine, then -> {
                desk.repair(post, then);
                settled(post, found);
            });
        } else if (base.isPresent() && !base.get().equals(now) && !mine.equals(now)) {
            // The file is no longer what the author wrote on: what came since is not to be lost unseen.
            desk.merge(base.get(), mine, now)
                    .thenAccept(answer -> answer.ifPresent(merged -> restore(post, merged, found)));
        } else {
            restore(post, mine, found);
        }
    }

    private void restore(OpenPost post, String text, Recoverable found) {
        cut(text, then -> restoring.restore(post.session(), then, part -> true, () -> settled(post, found)));
    }

    /** Offers copies of an open post that were found beside it. */
    public void offer(List<Recoverable> copies) {
        show(copies);
    }

    @Override
    public void keepBoth(Recoverable found) {
        cut(found.journal().text(), post -> {
            desk.openUntitled(post, images(found));
            posts.current().ifPresent(opened -> {
                opened.session().markUnsaved();
                settled(opened, found);
            });
        });
    }

    @Override
    public void putAway(Recoverable found) {
        if (!found.aside()) {
            onWorker(
                    () -> {
                        Journal journal = found.journal();
                        if (found.origin() == Origin.COPY) {
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

    /** The text is in a post again. Its old journal goes aside only once the post's own holds it. */
    private void settled(OpenPost post, Recoverable found) {
        journals.write(post);
        putAway(found);
    }

    private void cut(String text, Consumer<Post> then) {
        onWorker(() -> Post.parse(text), then);
    }

    private static ImageRoots images(Recoverable found) {
        return found.journal()
                .head()
                .file()
                .map(path -> ImageRoots.of(path, Optional.empty()))
                .orElse(ImageRoots.NONE);
    }

    private void show(List<Recoverable> texts) {
        RecoveryPane pane = new RecoveryPane(texts, this, sheets::close, words);
        sheets.show(pane, pane.firstFocus(), Pos.CENTER, "saving", () -> {});
    }

    private void tell(JournalSearch.Result found) {
        if (!found.unreadable().isEmpty()) {
            warn(words.get("journal.unreadable", found.unreadable().size(), folder.asideFolder()));
        }
        if (!found.refused().isEmpty()) {
            warn(words.get("journal.refused", found.refused().get(0)));
        }
    }

    private <T> void onWorker(Callable<T> work, Consumer<T> then) {
        background.ask(work).thenAccept(then).otherwise(failure -> {
            LOG.warn("unsaved text could not be looked for", failure);
            warn(words.get("journal.failed", SystemFault.said(failure, words.locale())));
        });
    }

    private void warn(String sentence) {
        notices.show(new Notice("recovery", Notice.Severity.WARNING, sentence, List.of(), Optional.empty()));
    }
}
