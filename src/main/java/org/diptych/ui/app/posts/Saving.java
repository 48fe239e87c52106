package org.diptych.ui.app.posts;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.diptych.core.file.FileProblem;
import org.diptych.core.file.PostFile;
import org.diptych.core.file.encoding.Encoding;
import org.diptych.core.markdown.settings.Rendering;
import org.diptych.core.preview.ImageRoots;
import org.diptych.core.site.Site;
import org.diptych.ui.shared.SavePoint;

/** Writes posts, and offers the ways out where that fails: the text stays unsaved and whole. */
final class Saving {
    private final PostFiles files;
    private final FileNotices notices;
    private final Questions questions;
    private final Clock clock = Clock.systemDefaultZone();

    Saving(PostFiles files, FileNotices notices, Questions questions) {
        this.files = files;
        this.notices = notices;
        this.questions = questions;
    }

    void save(OpenPost post, Runnable then) {
        Optional<PostFile> file = post.file();
        if (file.isEmpty()) {
            saveAs(post, then);
        } else if (post.session().dirtyProperty().get()) {
            SavePoint now = post.session().savePoint();
            write(post, now, files.save(file.get(), now.text()), then);
        } else {
            then.run();
        }
    }

    void saveAs(OpenPost post, Runnable then) {
        questions.whereToSave(post).thenAccept(answer -> answer.ifPresent(path -> overwrite(post, path, then)));
    }

    private void overwrite(OpenPost post, Path path, Runnable then) {
        SavePoint now = post.session().savePoint();
        write(post, now, files.overwrite(path.toAbsolutePath().normalize(), now.text(), encoding(post)), then);
    }

    private static Encoding encoding(OpenPost post) {
        return post.file().map(PostFile::encoding).orElse(Encoding.UTF_8);
    }

    private void write(OpenPost post, SavePoint now, CompletableFuture<PostFile> writing, Runnable then) {
        writing.whenComplete((written, failure) -> {
            if (failure == null) {
                settle(post, written);
                post.session().markSaved(now);
                post.savedAtProperty().set(clock.instant());
                notices.saved(post);
                then.run();
            } else {
                offerWaysOut(post, failure, then);
            }
        });
    }

    private void offerWaysOut(OpenPost post, Throwable failure, Runnable then) {
        boolean changed = failure instanceof FileProblem problem && problem.kind() == FileProblem.Kind.CHANGED;
        Runnable again = changed ? () -> overwrite(post, post.path().orElseThrow(), then) : () -> save(post, then);
        notices.notSaved(post, failure, changed, again, () -> saveAs(post, then));
    }

    private void settle(OpenPost post, PostFile written) {
        boolean moved = post.path().filter(written.path()::equals).isEmpty();
        post.fileProperty().set(written);
        if (moved) {
            List<Path> before = post.imagesProperty().get().relative();
            files.site(written.path()).thenAccept(site -> {
                post.session().renderingProperty().set(site.map(Site::rendering).orElse(Rendering.DEFAULT));
                ImageRoots here = ImageRoots.of(written.path(), site.map(Site::source));
                // A post saved elsewhere still shows the images it lay beside before.
                List<Path> folders = Stream.concat(here.relative().stream(), before.stream())
                        .distinct()
                        .toList();
                post.imagesProperty().set(new ImageRoots(folders, here.site()));
                post.siteProperty().set(site.orElse(null));
            });
        }
    }
}
