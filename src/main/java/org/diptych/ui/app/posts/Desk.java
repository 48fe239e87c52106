package org.diptych.ui.app.posts;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.diptych.core.messages.Messages;
import org.diptych.core.post.Post;
import org.diptych.ui.shared.PostSession;
import org.diptych.ui.shared.SavePoint;

/** What is done with posts as a whole: opening, saving, closing. Confined to the FX thread. */
public final class Desk {
    private final OpenPosts posts;
    private final PostFiles files;
    private final Notices notices;
    private final Questions questions;
    private final Messages messages;
    private final Clock clock;

    public Desk(OpenPosts posts, PostFiles files, Notices notices, Questions questions, Messages messages) {
        this.posts = posts;
        this.files = files;
        this.notices = notices;
        this.questions = questions;
        this.messages = messages;
        this.clock = Clock.systemDefaultZone();
    }

    /** Asks which files to open, and opens them. */
    public void open() {
        questions.filesToOpen().thenAccept(chosen -> chosen.forEach(this::open));
    }

    /** Opens {@code path}, or shows its tab. */
    public void open(Path path) {
        Path file = path.toAbsolutePath().normalize();
        Optional<OpenPost> already = posts.find(file);
        if (already.isPresent()) {
            posts.currentProperty().set(already.get());
            return;
        }
        files.read(file).whenComplete((post, failure) -> {
            if (failure == null) {
                posts.add(new OpenPost(new PostSession(post), file));
            } else {
                tell("open", messages.get("notice.open-failed", file.getFileName(), reason(failure)), Optional.empty());
            }
        });
    }

    /** Opens a post that has no file yet. */
    public void openUntitled(Post post) {
        posts.add(new OpenPost(new PostSession(post), null));
    }

    /** Saves {@code post}, asking where if it has no file; {@code then} runs once it is saved. */
    public void save(OpenPost post, Runnable then) {
        Optional<Path> path = post.path();
        if (path.isPresent()) {
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
                post.pathProperty().set(path);
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

    private String reason(Throwable failure) {
        return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
    }

    private void tell(String key, String sentence, Optional<OpenPost> post) {
        notices.show(new Notice(key, Notice.Severity.ERROR, sentence, List.of(), post));
    }
}
