package org.diptych.core.recovery;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import org.diptych.core.file.Folders;
import org.jspecify.annotations.Nullable;

/**
 * Writes one journal: the whole text first, then what changed since, and the whole text again now and then, until that
 * outgrows the text and all begins anew in a file that takes the old one's place in one move. So the journal stays small
 * and is whole at every moment.
 *
 * <p>What is written survives the end of the program at once, and the end of the machine from {@link #sync} on. Not safe for use from several threads at a time; waits for the disk.
 */
public final class JournalWriter implements AutoCloseable {
    /** Fewer bytes of changes are not worth writing all anew. */
    private static final long LEAST_REWRITE = 160 * 1024;
    /** A change of more characters since the last whole text is followed by a new whole text. */
    private static final int LONGEST_CHANGE = 400;

    private final Path file;
    private final Clock clock;
    private @Nullable JournalHead head;
    /** The last whole text, and how many of them there were. */
    private String whole = "";

    private int number;
    private String text = "";
    private @Nullable SaveMark mark;
    private @Nullable FileChannel channel;
    private long begun;
    private long good;
    private boolean synced;

    /** A journal at {@code file}, which need not exist yet, nor the folder around it. */
    public JournalWriter(Path file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    public Path file() {
        return file;
    }

    /**
     * Writes down that the post is {@code now}.
     *
     * @throws IOException if that fails; the journal holds what it held before, and the next call tries again
     */
    public void write(JournalHead about, String now) throws IOException {
        written(about, now);
    }

    private FileChannel written(JournalHead about, String now) throws IOException {
        FileChannel to = channel;
        if (to == null) {
            return begin(about, now);
        }
        if (!about.equals(head)) {
            append(to, Entry.head(about));
            head = about;
            if (mark != null && about.beganFrom(mark)) {
                mark = null;
            }
        }
        if (!now.equals(text)) {
            change(to, now);
        }
        // What changed is written down first: writing all anew takes its time.
        return good - begun > Math.max(LEAST_REWRITE, 4 * begun) ? begin(about, now) : to;
    }

    /** Writes down that the post is {@code now}, and that this is about to be saved in {@code place}. */
    public void save(JournalHead about, String now, Path place) throws IOException {
        FileChannel to = written(about, now);
        SaveMark next = SaveMark.of(place, now);
        append(to, Entry.save(next));
        mark = next;
    }

    private void change(FileChannel to, String now) throws IOException {
        Delta delta = Delta.between(whole, now);
        if (delta.inserted().length() > LONGEST_CHANGE) {
            append(to, Entry.text(now, number + 1, clock.instant()));
            whole = now;
            number++;
        } else {
            append(to, Entry.change(delta, number, clock.instant()));
        }
        text = now;
    }

    /** Waits until what was written has reached the disk. */
    public void sync() throws IOException {
        if (channel != null && !synced) {
            channel.force(false);
            synced = true;
        }
    }

    /** Ends the journal and takes it away: nothing in it is needed any more. */
    public void delete() throws IOException {
        close();
        Files.deleteIfExists(file);
    }

    @Override
    public void close() throws IOException {
        if (channel != null) {
            FileChannel closing = channel;
            channel = null;
            closing.close();
        }
    }

    private FileChannel begin(JournalHead about, String now) throws IOException {
        close();
        Files.createDirectories(Folders.of(file));
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        try {
            try (FileChannel fresh = FileChannel.open(
                    beside,
                    Set.of(StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE),
                    OwnerOnly.file(beside))) {
                put(fresh, Entry.MAGIC);
                put(fresh, Entry.head(about));
                put(fresh, Entry.text(now, number + 1, clock.instant()));
                if (mark != null) {
                    put(fresh, Entry.save(mark));
                }
                fresh.force(true);
            }
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
        FileChannel opened = FileChannel.open(file, StandardOpenOption.WRITE);
        channel = opened;
        good = opened.size();
        opened.position(good);
        begun = good;
        head = Objects.requireNonNull(about, "about");
        whole = now;
        text = now;
        number++;
        synced = true;
        return opened;
    }

    private void append(FileChannel to, byte[] entry) throws IOException {
        try {
            to.position(good);
            put(to, entry);
        } catch (IOException failure) {
            // Half an entry would hide those that follow; what cannot be cut off is written anew next time.
            channel = null;
            try (FileChannel cut = to) {
                cut.truncate(good);
            } catch (IOException also) {
                failure.addSuppressed(also);
            }
            throw failure;
        }
        good += entry.length;
        synced = false;
    }

    private static void put(FileChannel to, byte[] bytes) throws IOException {
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        while (rest.hasRemaining()) {
            to.write(rest);
        }
    }
}
