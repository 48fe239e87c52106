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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.diptych.core.diff.DiffSize;
import org.diptych.core.diff.TextDifference;
import org.diptych.core.file.ContentHash;
import org.diptych.core.file.DaysSeen;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The versions of all posts. Waits for the disk and for other processes that write; not safe for use from several
 * threads at a time.
 */
public final class History {
    /** What all versions together may take, in bytes. */
    static final long MOST_BYTES = 256L << 20;

    private static final Duration BETWEEN_TIDYING = Duration.ofHours(1);

    private static final Logger LOG = LoggerFactory.getLogger(History.class);

    private final Path root;
    private final Clock clock;
    private final TextStore texts;
    private final LostTexts lost;
    private final long mostBytes;
    /** By {@link System#nanoTime}, which no one sets; null until it was done once. */
    private @Nullable Long tidied;
    /** Texts of which it is not known what post they were kept for; null until that was looked for. */
    private @Nullable List<TextStore.Kept> nameless;

    /** @param root need not exist: it is made with the first version */
    public History(Path root, Clock clock) {
        this(root, clock, MOST_BYTES);
    }

    History(Path root, Clock clock, long mostBytes) {
        this.root = root;
        this.clock = clock;
        this.mostBytes = mostBytes;
        this.texts = new TextStore(root.resolve("texts"));
        this.lost = new LostTexts(texts, new DaysSeen(root.resolve("nameless")));
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
            if (tidied == null || System.nanoTime() - tidied > BETWEEN_TIDYING.toNanos()) {
                tidied = System.nanoTime();
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
        return locked(() -> {
            List<Version> versions = new ArrayList<>(like(now));
            Stamps.mended(find(post, now).versions(), clock.instant()).stream()
                    .filter(version -> texts.has(version.text()))
                    .forEach(versions::add);
            Collections.reverse(versions);
            return versions;
        });
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
        String before = last.isPresent() ? texts.get(last.get().text()).orElse("") : "";
        DiffSize change = TextDifference.of(before, text).size();
        return log.with(
                new Version(when, texts.put(text, log.post(), when, last.map(Version::text)), text.length(), change));
    }

    /** The list of {@code post}; that of a file which is gone, and held the same text last, becomes its own. */
    private VersionLog find(Path post, String text) throws IOException {
        Path place = place(post);
        Optional<VersionLog> known = read(place);
        if (nameless == null || known.isEmpty() || known.get().damaged()) {
            findLost();
            known = read(place);
        }
        // Nothing is left of a list where damage hit all of it; what it held may have gone where the post was before.
        if (known.isPresent() && lastThere(known.get()).isPresent()) {
            return new VersionLog(place, post.toString(), known.get().versions());
        }
        ContentHash name = TextStore.name(text);
        for (VersionLog log : logs()) {
            boolean same = lastThere(log).equals(Optional.of(name));
            if (same && log.place().equals(place(log.post())) && !exists(log.post())) {
                VersionLog moved = new VersionLog(place, post.toString(), log.versions());
                moved.write();
                Files.deleteIfExists(log.place());
                return moved;
            }
        }
        return new VersionLog(place, post.toString(), List.of());
    }

    /** The newest text of {@code log}, but what damage made of a name. */
    private Optional<ContentHash> lastThere(VersionLog log) {
        for (int i = log.versions().size() - 1; i >= 0; i--) {
            ContentHash text = log.versions().get(i).text();
            if (texts.has(text)) {
                return Optional.of(text);
            }
        }
        return Optional.empty();
    }

    private void tidy() throws IOException {
        findLost();
        List<VersionLog> before = logs();
        List<VersionLog> thinned = new ArrayList<>();
        for (VersionLog log : before) {
            thinned.add(log.with(Thinning.thin(log.versions(), clock.instant())));
        }
        for (VersionLog log : new SizeLimit(texts, mostBytes).apply(thinned)) {
            if (log.versions().isEmpty()) {
                Files.deleteIfExists(log.place());
            } else if (!before.contains(log)) {
                log.write();
            }
        }
        Set<ContentHash> dropped = SizeLimit.named(before);
        dropped.removeAll(SizeLimit.named(logs()));
        for (ContentHash name : dropped) {
            texts.delete(name);
        }
    }

    /** That something lost cannot be looked for is no reason to keep nothing new. */
    private List<TextStore.Kept> findLost() {
        List<TextStore.Kept> found = List.of();
        nameless = found;
        try {
            found = lost.restore(logs(), new Places(), clock.instant());
            nameless = found;
        } catch (IOException failure) {
            LOG.warn("lost versions could not be looked for", failure);
        }
        return found;
    }

    /** Of the texts that may be any post's, those that say mostly what {@code now} says; the oldest first. */
    private List<Version> like(String now) {
        List<TextStore.Kept> known = nameless;
        Set<String> lines = now.lines().filter(line -> !line.isBlank()).collect(Collectors.toSet());
        return (known == null ? findLost() : known)
                .stream()
                        .filter(kept -> {
                            List<String> own = kept.text()
                                    .lines()
                                    .filter(line -> !line.isBlank())
                                    .toList();
                            return own.stream().filter(lines::contains).count() * 2 > own.size();
                        })
                        .sorted(Comparator.comparing(TextStore.Kept::when))
                        .map(kept -> new Version(
                                kept.when(),
                                TextStore.name(kept.text()),
                                kept.text().length(),
                                DiffSize.NONE))
                        .toList();
    }

    /** What lies where a list should and is none is put out of the way: a folder, say. */
    private Optional<VersionLog> read(Path place) throws IOException {
        if (Files.isDirectory(place)) {
            Files.move(place, place.resolveSibling(place.getFileName() + "." + System.nanoTime() + ".damaged"));
        }
        Optional<VersionLog> log = VersionLog.read(place);
        if (log.isPresent() && !place.equals(place(log.get().post()))) {
            return Optional.of(named(log.get()));
        }
        return log;
    }

    /** A list whose first line is damaged, with the post that its texts were kept for. */
    private VersionLog named(VersionLog log) throws IOException {
        for (Version version : log.versions()) {
            Optional<String> post = texts.kept(version.text()).flatMap(TextStore.Kept::post);
            if (post.isPresent() && place(post.get()).equals(log.place())) {
                return new VersionLog(log.place(), post.get(), log.versions(), true);
            }
        }
        return log;
    }

    private List<VersionLog> logs() throws IOException {
        List<VersionLog> logs = new ArrayList<>();
        Path folder = root.resolve("posts");
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.log")) {
                for (Path file : files) {
                    read(file).ifPresent(logs::add);
                }
            }
        }
        return logs;
    }

    private Path place(Path post) {
        return place(post.toString());
    }

    private Path place(String post) {
        return root.resolve("posts").resolve(TextStore.name(post).value() + ".log");
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
        try (FileChannel lock = openLock()) {
            lock.lock();
            return action.run();
        }
    }

    /** Where something else lies in its place, each program of this author's comes to the same next name. */
    private FileChannel openLock() throws IOException {
        IOException first = null;
        for (String name : List.of("lock", "lock-2", "lock-3")) {
            try {
                return FileChannel.open(root.resolve(name), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            } catch (IOException inTheWay) {
                first = first == null ? inTheWay : first;
            }
        }
        throw first;
    }

    private final class Places implements LostTexts.Places {
        @Override
        public Path of(String post) {
            return place(post);
        }

        @Override
        public boolean isThere(String post) {
            return exists(post);
        }
    }

    private interface Action<T> {
        T run() throws IOException;
    }
}
