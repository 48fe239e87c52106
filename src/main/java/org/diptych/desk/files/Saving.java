package org.diptych.desk.files;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.diptych.core.file.FileProblem;
import org.diptych.core.file.FileProblem.Kind;
import org.diptych.core.file.PostFile;
import org.diptych.core.file.encoding.Encoding;
import org.diptych.core.markdown.settings.Rendering;
import org.diptych.core.preview.clean.ImageRoots;
import org.diptych.core.site.Site;
import org.diptych.desk.posts.OpenPost;
import org.diptych.desk.posts.PostFiles;
import org.diptych.desk.posts.Questions;
import org.diptych.desk.posts.SaveMarks;
import org.diptych.desk.text.SavePoint;
import org.diptych.desk.work.Task;

/** Writes posts, and offers the ways out where that fails: the text stays unsaved and whole. */
final class Saving {
    /** How long a save waits for its mark. */
    private static final Duration MARKING = Duration.ofSeconds(1);

    private final PostFiles files;
    private final FileNotices notices;
    private final Questions questions;
    private final Map<OpenPost, List<Runnable>> underWay = new HashMap<>();
    private Consumer<OpenPost> changed = post -> {};
    private SaveMarks marks = (post, text, file) -> Task.done();
    private final Clock clock = Clock.systemDefaultZone();

    Saving(PostFiles files, FileNotices notices, Questions questions) {
        this.files = files;
        this.notices = notices;
        this.questions = questions;
    }

    /** Runs {@code listener} with a post whose file another program has changed or moved, so that it was not written. */
    void onChanged(Consumer<OpenPost> listener) {
        changed = listener;
    }

    /** Has {@code told} leave a mark of each save before its file is written. */
    void markSaves(SaveMarks told) {
        marks = told;
    }

    void save(OpenPost post, Runnable then) {
        if (waits(post, () -> save(post, then))) {
            return;
        }
        if (post.file().isEmpty()) {
            saveAs(post, then);
        } else if (post.session().dirtyProperty().get()) {
            saveIn(post, encoding(post), then);
        } else {
            then.run();
        }
    }

    /** Writes {@code post} in {@code encoding} even where its text has not changed. */
    void saveIn(OpenPost post, Encoding encoding, Runnable then) {
        Optional<PostFile> file = post.file();
        if (file.isEmpty()) {
            saveAs(post, then);
            return;
        }
        SavePoint now = post.session().savePoint();
        write(
                post,
                now,
                file.get().path(),
                () -> files.save(file.get().in(encoding), now.text()),
                then,
                instead -> saveIn(post, instead.orElse(encoding), then));
    }

    /** Writes {@code post} where its file was taken away: the author wants it there. */
    void saveAgain(OpenPost post) {
        post.file().ifPresent(file -> {
            SavePoint now = post.session().savePoint();
            write(
                    post,
                    now,
                    file.path(),
                    () -> files.saveAgain(file, now.text()),
                    () -> {},
                    instead -> instead.ifPresentOrElse(
                            encoding -> saveIn(post, encoding, () -> {}), () -> saveAgain(post)));
        });
    }

    void saveAs(OpenPost post, Runnable then) {
        if (post.file().filter(file -> !file.exact()).isPresent()) {
            notices.onlyShown(post);
            return;
        }
        questions
                .whereToSave(post)
                .thenAccept(answer -> answer.ifPresent(
                        path -> overwrite(post, path.toAbsolutePath().normalize(), encoding(post), then)));
    }

    private void overwrite(OpenPost post, Path path, Encoding encoding, Runnable then) {
        SavePoint now = post.session().savePoint();
        write(
                post,
                now,
                path,
                () -> files.overwrite(path, now.text(), encoding),
                then,
                instead -> overwrite(post, path, instead.orElse(encoding), then));
    }

    private static Encoding encoding(OpenPost post) {
        return post.file().map(PostFile::encoding).orElse(Encoding.UTF_8);
    }

    /** @param again tries once more, in another encoding if one is given */
    private void write(
            OpenPost post,
            SavePoint now,
            Path path,
            Supplier<Task<PostFile>> writing,
            Runnable then,
            Consumer<Optional<Encoding>> again) {
        if (waits(post, () -> again.accept(Optional.empty()))) {
            return;
        }
        List<Runnable> waiting = new ArrayList<>();
        underWay.put(post, waiting);
        // A disk that does not answer keeps no post from being saved on another.
        Task<Void> marked = files.atMost(MARKING, marks.saving(post, now.text(), path));
        marked.thenCompose(done -> writing.get()).whenComplete((written, failure) -> {
            underWay.remove(post);
            if (failure == null) {
                settle(post, written);
                post.session().markSaved(now);
                post.savedAtProperty().set(clock.instant());
                notices.saved(post);
                then.run();
            } else {
                offerWaysOut(post, failure, then, again);
            }
            waiting.forEach(Runnable::run);
        });
    }

    /** Of two saves at a time one would take the file that the other is just writing for another program's. */
    private boolean waits(OpenPost post, Runnable save) {
        List<Runnable> waiting = underWay.get(post);
        if (waiting != null) {
            waiting.add(save);
        }
        return waiting != null;
    }

    private void offerWaysOut(OpenPost post, Throwable failure, Runnable then, Consumer<Optional<Encoding>> again) {
        Kind kind = failure instanceof FileProblem problem ? problem.kind() : Kind.FAILED;
        Runnable retry = () -> again.accept(Optional.empty());
        switch (kind) {
            case CHANGED, MISSING -> changed.accept(post);
            case CHARACTER_LACKING ->
                questions.whetherUtf8Instead((FileProblem) failure).thenAccept(yes -> {
                    if (yes) {
                        again.accept(Optional.of(Encoding.UTF_8));
                    }
                });
            case NOT_WRITABLE ->
                notices.notWritable(
                        post, failure, () -> permit(post, failure, retry, then), retry, () -> saveAs(post, then));
            default -> notices.notSaved(post, failure, retry, () -> saveAs(post, then));
        }
    }

    /** What the system does not let us permit is not offered again. */
    private void permit(OpenPost post, Throwable failure, Runnable retry, Runnable then) {
        post.path().ifPresent(path -> files.makeWritable(path)
                .thenAccept(done -> retry.run())
                .otherwise(refused -> notices.notSaved(post, failure, retry, () -> saveAs(post, then))));
    }

    void settle(OpenPost post, PostFile written) {
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
