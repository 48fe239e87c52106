package org.diptych.ui.app.posts;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.messages.Messages;
import org.diptych.core.post.Post;
import org.diptych.core.preview.ImageRoots;
import org.diptych.core.site.Site;
import org.diptych.ui.shared.PostSession;
import org.diptych.ui.shared.SavePoint;

/** What is done with posts as a whole: opening, saving, closing. Confined to the FX thread. */
public final class Desk {
    private final OpenPosts posts;
    private final PostFiles files;
    private final Notices notices;
    private final Questions questions;
    private final Messages messages;
    private final Supplier<Dialect> usualDialect;
    private final Clock clock = Clock.systemDefaultZone();

    /** @param usualDialect the Markdown of a post that lies in no site */
    public Desk(
            OpenPosts posts,
            PostFiles files,
            Notices notices,
            Questions questions,
            Messages messages,
            Supplier<Dialect> usualDialect) {
        this.posts = posts;
        this.files = files;
        this.notices = notices;
        this.questions = questions;
        this.messages = messages;
        this.usualDialect = usualDialect;
    }

    /** Asks which files to open, and opens them. */
    public void open() {
        questions.filesToOpen().thenAccept(chosen -> chosen.forEach(this::open));
    }

    /**
     * Opens {@code path}, or shows its tab.
     *
     * @return the post once it is open; empty if it could not be opened, which a notice says
     */
    public CompletableFuture<Optional<OpenPost>> open(Path path) {
        Path file = path.toAbsolutePath().normalize();
        Optional<OpenPost> already = showIfOpen(file);
        if (already.isPresent()) {
            return CompletableFuture.completedFuture(already);
        }
        return files.read(file).handle((loaded, failure) -> {
            if (failure == null) {
                return Optional.of(show(loaded, file));
            }
            tell("open", messages.get("notice.open-failed", file.getFileName(), reason(failure)), Optional.empty());
            return Optional.empty();
        });
    }

    private Optional<OpenPost> showIfOpen(Path file) {
        Optional<OpenPost> already = posts.find(file);
        already.ifPresent(posts.currentProperty()::set);
        return already;
    }

    /** Opens a post that has no file yet; its images are looked for in {@code images}. */
    public void openUntitled(Post post, ImageRoots images) {
        OpenPost opened = new OpenPost(new PostSession(post), null);
        opened.session().dialectProperty().set(usualDialect.get());
        opened.imagesProperty().set(images);
        posts.add(opened);
    }

    private OpenPost show(LoadedPost loaded, Path file) {
        // Asked for twice in a row, it may have come in the meantime.
        Optional<OpenPost> already = showIfOpen(file);
        if (already.isPresent()) {
            return already.get();
        }
        OpenPost opened = new OpenPost(new PostSession(loaded.post()), file);
        opened.session()
                .dialectProperty()
                .set(loaded.site().flatMap(Site::dialect).orElseGet(usualDialect));
        opened.imagesProperty().set(ImageRoots.of(file, loaded.site().map(Site::source)));
        posts.add(opened);
        return opened;
    }

    /** Saves {@code post}, asking where if it has no file; {@code then} runs once it is saved. */
    public void save(OpenPost post, Runnable then) {
        Optional<Path> path = post.path();
        if (path.isPresent() && !post.session().dirtyProperty().get()) {
            then.run();
        } else if (path.isPresent()) {
            write(post, path.get(), then);
        } else {
            saveAs(post, then);
        }
    }

    /** Asks where to save {@code post}, and saves it there. */
    public void saveAs(OpenPost post, Runnable then) {
        questions.whereToSave(post).thenAccept(answer -> answer.ifPresent(path -> write(post, path, then)));
    }

    /** Closes {@code post}, asking if it is not saved. */
    public void close(OpenPost post) {
        closeAll(List.of(post), () -> {});
    }

    /** Closes {@code closing}, asking once about those that are not saved; {@code then} runs if all were closed. */
    public void closeAll(List<OpenPost> closing, Runnable then) {
        List<OpenPost> unsaved = closing.stream()
                .filter(post -> post.session().dirtyProperty().get())
                .toList();
        if (unsaved.isEmpty()) {
            closing.forEach(this::remove);
            then.run();
            return;
        }
        questions.whatAboutUnsaved(unsaved).thenAccept(answer -> {
            switch (answer) {
                case SAVE -> saveOneByOne(unsaved, () -> closeAll(closing, then));
                case DISCARD -> {
                    closing.forEach(this::remove);
                    then.run();
                }
                case CANCEL -> {}
            }
        });
    }

    private void saveOneByOne(List<OpenPost> unsaved, Runnable then) {
        if (unsaved.isEmpty()) {
            then.run();
        } else {
            save(unsaved.get(0), () -> saveOneByOne(unsaved.subList(1, unsaved.size()), then));
        }
    }

    private void remove(OpenPost post) {
        notices.withdrawAll(post);
        posts.remove(post);
    }

    private void write(OpenPost post, Path path, Runnable then) {
        SavePoint written = post.session().savePoint();
        files.write(path, written.text()).whenComplete((done, failure) -> {
            if (failure == null) {
                settle(post, path);
                post.session().markSaved(written);
                post.savedAtProperty().set(clock.instant());
                notices.withdraw("save", Optional.of(post));
                then.run();
            } else {
                tell(
                        "save",
                        messages.get("notice.save-failed", path.getFileName(), reason(failure)),
                        Optional.of(post));
            }
        });
    }

    private void settle(OpenPost post, Path path) {
        if (post.path().filter(path::equals).isEmpty()) {
            List<Path> before = post.imagesProperty().get().relative();
            post.pathProperty().set(path);
            files.site(path).thenAccept(site -> {
                ImageRoots here = ImageRoots.of(path, site.map(Site::source));
                // A post saved elsewhere still shows the images it lay beside before.
                List<Path> folders = Stream.concat(here.relative().stream(), before.stream())
                        .distinct()
                        .toList();
                post.imagesProperty().set(new ImageRoots(folders, here.site()));
            });
        }
    }

    private String reason(Throwable failure) {
        return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
    }

    private void tell(String key, String sentence, Optional<OpenPost> post) {
        notices.show(new Notice(key, Notice.Severity.ERROR, sentence, List.of(), post));
    }
}
