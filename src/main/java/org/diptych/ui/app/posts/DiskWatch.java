package org.diptych.ui.app.posts;

import java.util.Optional;
import org.diptych.core.file.FileProblem;
import org.diptych.core.file.PostFile;

/**
 * Looks whether the files of open posts are still what was read: when the author comes back to the window, where file
 * events cannot be relied on (network folders, git). Confined to the FX thread.
 */
public final class DiskWatch {
    private final OpenPosts posts;
    private final PostFiles files;
    private final FileNotices notices;
    private final Desk desk;

    public DiskWatch(OpenPosts posts, PostFiles files, FileNotices notices, Desk desk) {
        this.posts = posts;
        this.files = files;
        this.notices = notices;
        this.desk = desk;
    }

    /** Looks at all files. */
    public void look() {
        posts.posts().forEach(post -> post.file().ifPresent(known -> look(post, known)));
    }

    private void look(OpenPost post, PostFile known) {
        files.read(known.path()).whenComplete((loaded, failure) -> {
            // What was saved in the meantime is known better than what was read.
            if (!post.file().equals(Optional.of(known))) {
                return;
            }
            if (failure instanceof FileProblem problem && problem.kind() == FileProblem.Kind.MISSING) {
                gone(post);
            } else if (failure == null && !loaded.file().hash().equals(known.hash())) {
                changed(post, loaded);
            }
        });
    }

    private void changed(OpenPost post, LoadedPost loaded) {
        if (post.session().dirtyProperty().get()) {
            notices.changedUnder(post, () -> take(post, loaded), () -> {
                // The author has seen it: the next save writes over this, and over nothing newer.
                post.fileProperty().set(loaded.file());
                desk.save(post, () -> {});
            });
        } else {
            take(post, loaded);
            notices.readAgain(post);
        }
    }

    private void take(OpenPost post, LoadedPost loaded) {
        post.session().reload(loaded.post());
        post.fileProperty().set(loaded.file());
    }

    private void gone(OpenPost post) {
        post.session().markUnsaved();
        notices.gone(post, () -> desk.save(post, () -> {}));
    }
}
