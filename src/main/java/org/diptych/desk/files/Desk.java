package org.diptych.desk.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.diptych.core.file.PostFile;
import org.diptych.core.file.encoding.Encoding;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.merge.PostMerge;
import org.diptych.core.post.Post;
import org.diptych.core.preview.clean.ImageRoots;
import org.diptych.core.site.Site;
import org.diptych.desk.posts.LoadedPost;
import org.diptych.desk.posts.OpenPost;
import org.diptych.desk.posts.OpenPosts;
import org.diptych.desk.posts.PostFiles;
import org.diptych.desk.posts.Questions;
import org.diptych.desk.posts.SaveMarks;
import org.diptych.desk.text.PostSession;
import org.diptych.desk.work.Task;

/** What is done with posts as a whole: opening, saving, closing. Confined to the FX thread. */
public final class Desk {
    private final OpenPosts posts;
    private final PostFiles files;
    private final FileNotices notices;
    private final Questions questions;
    private final Saving saving;
    private final ReadOnlyBooleanWrapper opening = new ReadOnlyBooleanWrapper(this, "opening");
    private int coming;
    private final Encodings encodings;
    private final Supplier<Dialect> usualDialect;
    private Function<OpenPost, Task<Void>> beforeSave = post -> Task.done();
    private Function<OpenPost, Task<Void>> beforeShown = post -> Task.done();

    /** @param usualDialect the Markdown of a post that lies in no site */
    public Desk(
            OpenPosts posts,
            PostFiles files,
            FileNotices notices,
            Questions questions,
            Supplier<Dialect> usualDialect) {
        this.posts = posts;
        this.files = files;
        this.notices = notices;
        this.questions = questions;
        this.saving = new Saving(files, notices, questions);
        this.encodings = new Encodings(files, notices, questions, this);
        this.usualDialect = usualDialect;
    }

    /** Asks which files to open, and opens them. */
    public void open() {
        questions.filesToOpen().thenAccept(this::open);
    }

    /** Opens {@code paths} in tabs beside each other, and shows first the first and then the last: others need no view. */
    public Task<Void> open(List<Path> paths) {
        Task<Void> all = Task.done();
        for (int i = 0; i < paths.size(); i++) {
            Path file = paths.get(i).toAbsolutePath().normalize();
            boolean shown = i == 0 || i == paths.size() - 1;
            all = all.thenCompose(before -> (shown ? open(file) : openBehind(file)).ended());
        }
        return opening(all);
    }

    /**
     * Opens {@code path}, or shows its tab.
     *
     * @return the post once it is open; empty if it could not be opened, which a notice says
     */
    public Task<Optional<OpenPost>> open(Path path) {
        Path file = path.toAbsolutePath().normalize();
        Optional<OpenPost> already = showIfOpen(file);
        if (already.isPresent()) {
            return Task.of(already);
        }
        return opening(files.sameFile(file, posts.paths())
                .thenCompose(same -> same.isPresent()
                        ? Task.of(showIfOpen(same.get()))
                        : read(file).thenCompose(loaded -> loaded.map(this::prepare)
                                .orElseGet(() -> Task.of(Optional.empty())))));
    }

    /** Opens {@code path} behind the tab that is shown, as {@link #open(Path)} does. */
    public Task<Optional<OpenPost>> openBehind(Path path) {
        Optional<OpenPost> already = posts.find(path);
        if (already.isPresent()) {
            return Task.of(already);
        }
        return opening(files.sameFile(path, posts.paths())
                .thenCompose(same -> same.isPresent() ? Task.of(posts.find(same.get())) : readBehind(path)));
    }

    private Task<Optional<OpenPost>> readBehind(Path path) {
        return read(path)
                .thenApply(loaded -> loaded.map(file -> {
                    OpenPost opened = newPost(file);
                    posts.addBehind(opened);
                    tell(opened, file);
                    return opened;
                }));
    }

    private <T> Task<T> opening(Task<T> post) {
        coming++;
        opening.set(true);
        return post.always(() -> {
            coming--;
            opening.set(coming > 0);
        });
    }

    /** Whether a post is being opened at present. */
    public ReadOnlyBooleanProperty openingProperty() {
        return opening.getReadOnlyProperty();
    }

    private Task<Optional<LoadedPost>> read(Path file) {
        return files.readOrShow(file).handle((loaded, failure) -> {
            if (failure != null) {
                notices.notOpened(failure);
            }
            return Optional.ofNullable(loaded);
        });
    }

    /** Opens a post that has no file yet; its images are looked for in {@code images}. */
    public void openUntitled(Post post, ImageRoots images) {
        OpenPost opened = new OpenPost(new PostSession(post), null, files::show);
        opened.session().follow(usualDialect.get());
        opened.imagesProperty().set(images);
        posts.add(opened);
    }

    /** Saves {@code post} if it has changed, asking where if it has no file; {@code then} runs once it is saved. */
    public void save(OpenPost post, Runnable then) {
        entered(post, () -> saving.save(post, then));
    }

    /** The file of {@code post} lies elsewhere now, as {@code file}; its text is the same. */
    public void moved(OpenPost post, PostFile file) {
        saving.settle(post, file);
    }

    /** Saves {@code post} where its file was taken away. */
    void saveAgain(OpenPost post) {
        entered(post, () -> saving.saveAgain(post));
    }

    /** Asks where to save {@code post}, and saves it there. */
    public void saveAs(OpenPost post, Runnable then) {
        entered(post, () -> saving.saveAs(post, then));
    }

    /** Saves {@code post} in {@code encoding} from now on; {@code then} runs once it is saved. */
    void saveIn(OpenPost post, Encoding encoding, Runnable then) {
        entered(post, () -> saving.saveIn(post, encoding, then));
    }

    /** Runs {@code listener} with a post that was not saved because another program has changed or moved its file. */
    public void onChanged(Consumer<OpenPost> listener) {
        saving.onChanged(listener);
    }

    /** Has {@code marks} told of each save before its file is written. */
    public void markSaves(SaveMarks marks) {
        saving.markSaves(marks);
    }

    /** Asks in which encoding to read {@code post} anew. */
    public void reopenInEncoding(OpenPost post) {
        encodings.reopen(post);
    }

    /** Makes of {@code post}, whose file is not all text, what {@code whole} says, to be saved over it. */
    public void repair(OpenPost post, Post whole) {
        encodings.repair(post, whole);
    }

    /**
     * Asks what to make of the author's changes of a post and another program's; empty if the author thinks better of it.
     *
     * @param base what both began from; all three are whole files
     */
    public Task<Optional<String>> merge(String base, String mine, String theirs) {
        return files.submit(() -> PostMerge.of(base, mine, theirs))
                .thenCompose(merge -> questions.howToMerge(mine, merge));
    }

    /** Asks in which encoding to save {@code post}. */
    public void saveInEncoding(OpenPost post) {
        encodings.save(post);
    }

    /** Closes {@code post}, asking if it is not saved. */
    public void close(OpenPost post) {
        settle(List.of(post), () -> drop(post));
    }

    /** Asks once about those of {@code closing} that are not saved; {@code then} runs once all may be dropped. */
    public void settle(List<OpenPost> closing, Runnable then) {
        Task.all(closing.stream().map(post -> post.session().typed().enter()).toList())
                .thenRun(() -> askAboutUnsaved(closing, then));
    }

    private void askAboutUnsaved(List<OpenPost> closing, Runnable then) {
        List<OpenPost> unsaved = closing.stream()
                .filter(post -> post.session().dirtyProperty().get())
                .toList();
        if (unsaved.isEmpty()) {
            then.run();
            return;
        }
        questions.whatAboutUnsaved(unsaved).thenAccept(answer -> {
            switch (answer) {
                case SAVE -> saveOneByOne(unsaved, () -> settle(closing, then));
                case DISCARD -> then.run();
                case CANCEL -> {}
            }
        });
    }

    /** Closes {@code post}, asking nothing. */
    public void drop(OpenPost post) {
        notices.withdrawAll(post);
        posts.remove(post);
    }

    /** Has {@code mending} look at each post before it is saved; what it returns never fails, nor takes long. */
    public void mendBeforeSave(Function<OpenPost, Task<Void>> mending) {
        beforeSave = mending;
    }

    /** Has {@code preparing} look at each post that was read before it is shown; what it returns does not take long. */
    public void prepareBeforeShown(Function<OpenPost, Task<Void>> preparing) {
        beforeShown = preparing;
    }

    /** What is typed in a field counts too. */
    private void entered(OpenPost post, Runnable then) {
        post.session()
                .typed()
                .enter()
                .thenCompose(entered -> beforeSave.apply(post))
                .thenRun(then);
    }

    private Optional<OpenPost> showIfOpen(Path file) {
        Optional<OpenPost> already = posts.find(file);
        already.ifPresent(posts.currentProperty()::set);
        return already;
    }

    private Task<Optional<OpenPost>> prepare(LoadedPost loaded) {
        // Asked for twice in a row, it may have come in the meantime.
        Optional<OpenPost> already = showIfOpen(loaded.file().path());
        if (already.isPresent()) {
            return Task.of(already);
        }
        OpenPost opened = newPost(loaded);
        return beforeShown.apply(opened).ended().thenApply(prepared -> Optional.of(show(opened, loaded)));
    }

    private OpenPost show(OpenPost opened, LoadedPost loaded) {
        Optional<OpenPost> already = showIfOpen(loaded.file().path());
        if (already.isPresent()) {
            opened.close();
            return already.get();
        }
        posts.add(opened);
        tell(opened, loaded);
        return opened;
    }

    /** Says what is unusual in a post just opened. */
    private void tell(OpenPost opened, LoadedPost loaded) {
        encodings.tell(opened);
        loaded.longLine().ifPresent(line -> notices.longLine(opened, line));
    }

    private OpenPost newPost(LoadedPost loaded) {
        OpenPost opened = new OpenPost(new PostSession(loaded.post()), loaded.file(), files::show);
        opened.call(loaded.header());
        opened.session().follow(loaded.site().flatMap(Site::dialect).orElseGet(usualDialect));
        loaded.site().ifPresent(site -> opened.session().renderingProperty().set(site.rendering()));
        opened.siteProperty().set(loaded.site().orElse(null));
        opened.imagesProperty()
                .set(ImageRoots.of(loaded.file().path(), loaded.site().map(Site::source)));
        return opened;
    }

    private void saveOneByOne(List<OpenPost> unsaved, Runnable then) {
        if (unsaved.isEmpty()) {
            then.run();
        } else {
            save(unsaved.get(0), () -> saveOneByOne(unsaved.subList(1, unsaved.size()), then));
        }
    }
}
