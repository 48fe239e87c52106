package org.diptych.core.file.watch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.diptych.core.file.ContentHash;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which posts are open in which running program. For each there is a small file in the program's own folder, never beside
 * the post, that the system keeps locked for whoever has the post open: when that program ends, however it ends, the lock
 * is gone with it.
 *
 * <p>Safe to use from any thread; waits for the disk. Nothing is null.
 */
public final class OpenMarks implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OpenMarks.class);

    private final Path folder;
    /** By the post's name as it was given: where the file is gone its real place is not to be told any more. */
    private final Map<Path, FileChannel> held = new HashMap<>();

    private @Nullable IOException trouble;

    /** @param folder is made when it is first needed */
    public OpenMarks(Path folder) {
        this.folder = Objects.requireNonNull(folder, "folder");
    }

    /**
     * Marks {@code post} as open here, under whatever name.
     *
     * @return false if it is open elsewhere; true also where no marks can be kept
     */
    public synchronized boolean take(Path post) {
        if (held.containsKey(post)) {
            return true;
        }
        try {
            Files.createDirectories(folder);
            FileChannel channel = FileChannel.open(name(post), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isLocked(channel)) {
                held.put(post, channel);
                return true;
            }
            channel.close();
            return false;
        } catch (IOException noMarks) {
            LOG.warn("{} cannot be marked as open", post, noMarks);
            trouble = noMarks;
            return true;
        }
    }

    /** Why a post could not be marked, so that nobody can tell whether it is open elsewhere; empty if all could. */
    public synchronized Optional<IOException> trouble() {
        return Optional.ofNullable(trouble);
    }

    /** {@code post} is no longer open here. */
    public synchronized void release(Path post) {
        FileChannel channel = held.remove(post);
        if (channel != null) {
            close(post, channel);
        }
    }

    /** Nothing is open here any more. */
    @Override
    public synchronized void close() {
        held.forEach(OpenMarks::close);
        held.clear();
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException anotherWindow) {
            return false;
        }
    }

    /** The empty file stays: who deleted it could take it from under another who has just opened it. */
    private static void close(Path post, FileChannel channel) {
        try {
            channel.close();
        } catch (IOException stillOpen) {
            LOG.info("the mark of {} stays: {}", post, stillOpen.toString());
        }
    }

    private Path name(Path post) {
        Path place = post.toAbsolutePath().normalize();
        try {
            place = post.toRealPath();
        } catch (IOException notThere) {
            LOG.debug("{} is not there", post);
        }
        String hash = ContentHash.of(place.toString().getBytes(StandardCharsets.UTF_8))
                .value();
        return folder.resolve(hash + ".open");
    }
}
