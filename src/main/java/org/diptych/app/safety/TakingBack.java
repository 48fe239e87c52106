package org.diptych.app.safety;

import java.nio.file.Path;
import java.util.Optional;
import org.diptych.core.preview.clean.ImageRoots;
import org.diptych.desk.files.Desk;
import org.diptych.desk.history.Restoring;
import org.diptych.desk.posts.OpenPost;
import org.diptych.desk.posts.OpenPosts;
import org.diptych.desk.posts.ReadOnly;
import org.diptych.desk.recovery.Journals;
import org.diptych.desk.recovery.Recoverable;
import org.diptych.desk.recovery.UnsavedTexts;
import org.diptych.ui.recovery.RecoveryActions;

/** Brings unsaved text that was found into posts again. Confined to the FX thread. */
public final class TakingBack implements RecoveryActions {
    private final UnsavedTexts texts;
    private final Journals journals;
    private final Restoring restoring;
    private final Desk desk;
    private final OpenPosts posts;

    /** @param journals those of the posts that are open */
    public TakingBack(UnsavedTexts texts, Journals journals, Restoring restoring, Desk desk, OpenPosts posts) {
        this.texts = texts;
        this.journals = journals;
        this.restoring = restoring;
        this.desk = desk;
        this.posts = posts;
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
            texts.cut(mine, then -> {
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
        texts.cut(text, then -> restoring.restore(post.session(), then, part -> true, () -> settled(post, found)));
    }

    @Override
    public void keepBoth(Recoverable found) {
        texts.cut(found.journal().text(), post -> {
            desk.openUntitled(post, images(found));
            posts.current().ifPresent(opened -> {
                opened.session().markUnsaved();
                settled(opened, found);
            });
        });
    }

    @Override
    public void putAway(Recoverable found) {
        texts.putAway(found);
    }

    /** The text is in a post again. Its old journal goes aside only once the post's own holds it. */
    private void settled(OpenPost post, Recoverable found) {
        journals.write(post);
        putAway(found);
    }

    private static ImageRoots images(Recoverable found) {
        return found.journal()
                .head()
                .file()
                .map(path -> ImageRoots.of(path, Optional.empty()))
                .orElse(ImageRoots.NONE);
    }
}
