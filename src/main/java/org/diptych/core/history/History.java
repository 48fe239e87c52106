package org.diptych.core.history;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.diptych.core.diff.DiffSize;
import org.diptych.core.diff.TextDifference;
import org.diptych.core.file.ContentHash;

/**
 * The versions of all posts. Waits for the disk and for other processes that write; not safe for use from several
 * threads at a time.
 */
public final class History {
    /** What all versions together may take, in bytes. */
    static final long MOST_BYTES = 256L << 20;

    private static final Duration BETWEEN_TIDYING = Duration.ofHours(1);

    private final Path root;
    private final Clock clock;
    private final TextStore texts;
    private final long mostBytes;
    private Instant tidied = Instant.MIN;

    /** @param root need not exist: it is made with the first version */
    public History(Path root, Clock clock) {
        this(root, clock, MOST_BYTES);
    }

    History(Path root, Clock clock, long mostBytes) {
        this.root = root;
        this.clock = clock;
        this.mostBytes = mostBytes;
        this.texts = new TextStore(root.resolve("texts"));
    }

    /**
     * Keeps what was saved just now, and what was there before it, if that is not kept already.
     *
     * @param post the file, absolute
     * @param before what the file held; empty if there was none
     * @param seen when that was read or written
     * @param now what it holds since
     */
    public void keep(Path post, Optional<String> before, Instant seen, String now) throws IOException {
        locked(() -> {
            VersionLog log = find(post, before.orElse(now));
            if (before.isPresent()) {
                log = add(log, before.get(), seen);
            }
            log = add(log, now, clock.instant());
            log.write();
            if (tidied.isBefore(clock.instant().minus(BETWEEN_TIDYING))) {
                tidied = clock.instant();
                tidy();
            }
            return log;
        });
    }

    /**
     * The versions of a post, the newest first.
     *
     * @param post the file, absolute
     * @param now what it holds: a post that was moved is known by that
     */
    public List<Version> versions(Path post, String now) throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        List<Version> versions = new ArrayList<>(locked(() -> find(post, now)).versions());
        Collections.reverse(versions);
        return versions;
    }

    /** The text of {@code version}; empty if it is gone or damaged. */
    public Optional<String> text(Version version) throws IOException {
        return texts.get(version.text());
    }

    private VersionLog add(VersionLog log, String text, Instant when) throws IOException {
        Optional<Version> last = log.last();
        if (last.map(Version::text).equals(Optional.of(TextStore.name(text)))) {
            return log;
        }
        // Clocks are set back at times; the list stays in order.
        Instant ordered = last.map(Version::when).filter(when::isBefore).orElse(when);
        String before = last.isPresent() ? texts.get(last.get().text()).orElse("") : "";
        DiffSize change = TextDifference.of(before, text).size();
        return log.with(new Version(ordered, texts.put(text), text.length(), change));
    }

    /** The list of {@code post}; that of a file which is gone, and held the same text last, becomes its own. */
    private VersionLog find(Path post, String text) throws IOException {
        Path place = place(post);
        Optional<VersionLog> known = VersionLog.read(place);
        if (known.isPresent()) {
            return known.get();
        }
        ContentHash name = TextStore.name(text);
        for (VersionLog log : logs()) {
            boolean same = log.last().map(Version::text).equals(Optional.of(name));
            if (same && !exists(log.post())) {
                VersionLog moved = new VersionLog(place, post.toString(), log.versions());
                moved.write();
                Files.deleteIfExists(log.place());
                return moved;
            }
        }
        return new VersionLog(place, post.toString(), List.of());
    }

    private void tidy() throws IOException {
        List<VersionLog> thinned = new ArrayList<>();
        for (VersionLog log : logs()) {
            thinned.add(log.with(Thinning.thin(log.versions(), clock.instant())));
        }
        for (VersionLog log : new SizeLimit(texts, mostBytes).apply(thinned)) {
            if (log.versions().isEmpty()) {
                Files.deleteIfExists(log.place());
            } else if (!VersionLog.read(log.place()).equals(Optional.of(log))) {
                log.write();
            }
        }
        texts.keepOnly(SizeLimit.named(logs()));
    }

    private List<VersionLog> logs() throws IOException {
        List<VersionLog> logs = new ArrayList<>();
        Path folder = root.resolve("posts");
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.log")) {
                for (Path file : files) {
                    VersionLog.read(file).ifPresent(logs::add);
                }
            }
        }
        return logs;
    }

    private Path place(Path post) {
        return root.resolve("posts").resolve(TextStore.name(post.toString()).value() + ".log");
    }

    private static boolean exists(String post) {
        try {
            return Files.exists(Path.of(post));
        } catch (InvalidPathException damaged) {
            return false;
        }
    }

    private <T> T locked(Action<T> action) throws IOException {
        Files.createDirectories(root);
        try (FileChannel lock =
                FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            lock.lock();
            return action.run();
        }
    }

    private interface Action<T> {
        T run() throws IOException;
    }
}
