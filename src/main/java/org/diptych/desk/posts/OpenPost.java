package org.diptych.desk.posts;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.diptych.core.analysis.Reading;
import org.diptych.core.analysis.Snapshot;
import org.diptych.core.file.PostFile;
import org.diptych.core.frontmatter.FrontMatter;
import org.diptych.core.post.Post;
import org.diptych.core.post.Segment;
import org.diptych.core.preview.clean.ImageRoots;
import org.diptych.core.site.Site;
import org.diptych.desk.text.PostSession;
import org.diptych.desk.work.LatestOnly;
import org.diptych.desk.work.Outcome;
import org.diptych.desk.work.TimeLimit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A post in a tab: its session, its file, and the worker that reads it. Confined to the FX thread. */
public final class OpenPost implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OpenPost.class);
    /** After this a worker is given up and the last good preview stays. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    /** In characters; each key would start reading that is given up. The longest known post has a tenth of that. */
    private static final long MOST_READ = 2_000_000;
    /** Deep nesting takes stack: the parsers recurse. In bytes. */
    private static final long STACK = 64L << 20;

    private final PostSession session;
    private final Consumer<Runnable> fx;
    private final ObjectProperty<PostFile> file = new SimpleObjectProperty<>(this, "file");
    private final ReadOnlyObjectWrapper<Path> path = new ReadOnlyObjectWrapper<>(this, "path");
    private final ObjectProperty<Instant> savedAt = new SimpleObjectProperty<>(this, "savedAt");
    private final ObjectProperty<ImageRoots> images = new SimpleObjectProperty<>(this, "images", ImageRoots.NONE);
    private final ObjectProperty<Site> site = new SimpleObjectProperty<>(this, "site");
    private final ReadOnlyObjectWrapper<PostFacts> facts = new ReadOnlyObjectWrapper<>(this, "facts");
    private final ReadOnlyObjectWrapper<Trouble> trouble = new ReadOnlyObjectWrapper<>(this, "trouble", Trouble.NONE);
    private final ObjectProperty<ReadOnly> readOnly = new SimpleObjectProperty<>(this, "readOnly", ReadOnly.NO);
    /** What waits to be taken on the FX thread: the newest alone, and nothing once the post rests. */
    private final AtomicReference<Reading> comingReading = new AtomicReference<>();

    private final AtomicReference<Outcome<PostFacts>> comingOutcome = new AtomicReference<>();
    private final AtomicReference<KnownPictures> pictures = new AtomicReference<>(KnownPictures.NONE);
    private LatestOnly<Snapshot, PostFacts> readers;
    private boolean resting;
    private Optional<String> lastTitle = Optional.empty();

    /**
     * Starts reading {@code session}.
     *
     * @param file the file as it was read, or null for a post not saved yet
     * @param fx runs what takes over what was read, on the FX thread
     */
    public OpenPost(PostSession session, @Nullable PostFile file, Consumer<Runnable> fx) {
        this.session = session;
        this.fx = fx;
        this.path.bind(this.file.map(PostFile::path));
        this.file.set(file);
        session.readOnlyProperty().bind(readOnly.isNotEqualTo(ReadOnly.NO));
        this.readers = newReaders();
        session.onChange(() -> read(session.snapshot()));
        session.pairs().stateProperty().addListener((observable, before, now) -> {
            if (!before.given().equals(now.given())) {
                read(session.snapshot());
            }
        });
        session.writingProperty().addListener(observable -> read(session.snapshot()));
        read(session.snapshot());
    }

    public PostSession session() {
        return session;
    }

    /** Gives back the memory of all that can be read from the text anew; the text and what can be undone stay. */
    public void rest() {
        if (!resting) {
            lastTitle = title();
            resting = true;
            readers.close();
            session.newest().forget();
            session.pairs().rest();
            comingReading.set(null);
            comingOutcome.set(null);
            facts.set(null);
        }
    }

    /** Reads the text again if it rested: the post is looked at. */
    public void wake() {
        if (resting) {
            resting = false;
            readers = newReaders();
            read(session.snapshot());
        }
    }

    private LatestOnly<Snapshot, PostFacts> newReaders() {
        return new LatestOnly<>(
                this::newReader,
                outcome -> {
                    comingOutcome.set(outcome);
                    fx.accept(this::receiveOutcome);
                },
                work -> {
                    Thread thread = new Thread(null, work, "reader", STACK);
                    thread.setDaemon(true);
                    return thread;
                },
                TimeLimit.of(PATIENCE));
    }

    /** The file as it was last read or written; null for a post not saved yet. */
    public ObjectProperty<PostFile> fileProperty() {
        return file;
    }

    /** The file as it was last read or written, if it has one. */
    public Optional<PostFile> file() {
        return Optional.ofNullable(file.get());
    }

    /** Takes over what the file holds now, which the author can take back. */
    public void take(LoadedPost loaded) {
        follow(loaded.file(), loaded.post(), "");
    }

    /**
     * Takes over {@code post}, which {@code written} holds now, as one step that the author can take back.
     *
     * @param step what was done, in the author's language
     */
    public void follow(PostFile written, Post post, String step) {
        session.reload(post, step);
        file.set(written);
    }

    /** Where the file is; null for a post not saved yet. */
    public ReadOnlyObjectProperty<Path> pathProperty() {
        return path.getReadOnlyProperty();
    }

    /** Where the file is, if it has one. */
    public Optional<Path> path() {
        return Optional.ofNullable(path.get());
    }

    /** Whether, and why, it may only be read. */
    public ObjectProperty<ReadOnly> readOnlyProperty() {
        return readOnly;
    }

    /** Where its local images come from. */
    public ObjectProperty<ImageRoots> imagesProperty() {
        return images;
    }

    /** From now on {@code known} is known of its pictures. */
    public void know(KnownPictures known) {
        if (!pictures.getAndSet(known).equals(known)) {
            read(session.snapshot());
        }
    }

    /** When it was last saved from this window; null if it was not. */
    public ObjectProperty<Instant> savedAtProperty() {
        return savedAt;
    }

    /** The site it lies in, as its settings were last read; null outside of any. */
    public ObjectProperty<Site> siteProperty() {
        return site;
    }

    /** What is known of the post; null until the first reading is done. */
    public ReadOnlyObjectProperty<PostFacts> factsProperty() {
        return facts.getReadOnlyProperty();
    }

    /** Why the preview stands still, if it does. */
    public ReadOnlyObjectProperty<Trouble> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /** The title in the front matter, if there is one; while nothing has been read, the one known last. */
    public Optional<String> title() {
        return facts.get() == null ? lastTitle : said(facts.get().analysis().frontMatter());
    }

    /** Until it is read, the post is called what {@code header} says. */
    public void call(FrontMatter header) {
        lastTitle = said(header);
    }

    private static Optional<String> said(FrontMatter header) {
        return header.title().filter(title -> !title.isBlank());
    }

    private void read(Snapshot snapshot) {
        if (resting) {
            return;
        }
        long length = snapshot.segments().stream().mapToLong(Segment::length).sum();
        if (length <= MOST_READ) {
            readers.submit(snapshot);
        } else {
            trouble.set(Trouble.TOO_LARGE);
        }
    }

    @Override
    public void close() {
        readers.close();
    }

    /** The page is told before the post is checked: it is what a key waits for. */
    private Function<Snapshot, PostFacts> newReader() {
        PostReader reader = new PostReader(pictures::get);
        return snapshot -> reader.read(snapshot, reading -> {
            comingReading.set(reading);
            fx.accept(this::receiveReading);
        });
    }

    private void receiveReading() {
        Reading reading = comingReading.getAndSet(null);
        if (reading != null && !resting) {
            session.newest().take(reading);
        }
    }

    private void receiveOutcome() {
        Outcome<PostFacts> outcome = comingOutcome.getAndSet(null);
        if (outcome == null || resting) {
            return;
        }
        if (outcome instanceof Outcome.Done<PostFacts> done) {
            trouble.set(Trouble.NONE);
            session.publish(done.result().analysis());
            facts.set(done.result());
        } else if (outcome instanceof Outcome.Failed<PostFacts> failed) {
            boolean tooDeep = failed.cause() instanceof StackOverflowError;
            if (!tooDeep) {
                LOG.error("reading a post failed", failed.cause());
            }
            trouble.set(tooDeep ? Trouble.TOO_DEEP : Trouble.FAILED);
        } else {
            trouble.set(Trouble.TOO_LONG);
        }
    }
}
