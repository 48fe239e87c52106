package org.diptych.core.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/**
 * One write of one file: beside it, then over it in one move. Where a move would lose something (another name of the
 * file, its owner) or is not allowed, the file is written in place while a copy of it lies aside.
 */
class SafeWrite {
    private static final int TRIES = 5;
    private static final long FIRST_PAUSE_MILLIS = 20;

    private final Path target;
    private final byte[] bytes;
    /** The whole new file, beside the old one; null where that is written in place. */
    private @Nullable Path temporary;

    SafeWrite(Path target, byte[] bytes) {
        this.target = target;
        this.bytes = bytes;
    }

    void run() throws IOException {
        try {
            prepare();
            commit();
        } finally {
            discard();
        }
    }

    /** Puts the new file beside the old one, where one move can follow; the old one stays as it is. */
    void prepare() throws IOException {
        boolean isNew = !Files.exists(target);
        if (!isNew && FileTraits.hasOtherNames(target)) {
            return;
        }
        try {
            temporary = TemporaryFile.beside(target);
        } catch (AccessDeniedException closedFolder) {
            if (isNew) {
                throw closedFolder;
            }
            return;
        }
        Disk.write(temporary, bytes);
        if (!isNew && !FileTraits.copy(target, temporary)) {
            discard();
        }
    }

    /** Puts the new file in the place of the old one. */
    void commit() throws IOException {
        if (temporary == null) {
            writeInPlace();
            return;
        }
        try {
            move(temporary);
            temporary = null;
            Disk.sync(Folders.of(target));
            clearOld();
        } catch (AtomicMoveNotSupportedException otherDisk) {
            writeInPlace();
        }
    }

    /** Takes away what was prepared and not used. */
    void discard() {
        if (temporary != null) {
            TemporaryFile.deleteIfPossible(temporary);
            temporary = null;
        }
    }

    private void clearOld() {
        try {
            TemporaryFile.clearOld(Folders.of(target));
        } catch (IOException notNow) {
            // The post is saved; a later save will clear up.
            return;
        }
    }

    /** Virus scanners and indexers hold a file for moments: a refused move is tried again. */
    private void move(Path temporary) throws IOException {
        long pause = FIRST_PAUSE_MILLIS;
        for (int i = 1; ; i++) {
            try {
                Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
                return;
            } catch (AtomicMoveNotSupportedException never) {
                throw never;
            } catch (FileSystemException refused) {
                if (i == TRIES) {
                    throw refused;
                }
                pause(pause);
                pause *= 2;
            }
        }
    }

    private void writeInPlace() throws IOException {
        Path copy = TemporaryFile.copyOf(target);
        try {
            Disk.overwrite(target, bytes);
        } catch (IOException failure) {
            putBack(copy, failure);
            throw failure;
        }
        TemporaryFile.deleteIfPossible(copy);
    }

    private void putBack(Path copy, IOException failure) {
        try {
            Disk.overwrite(target, Files.readAllBytes(copy));
            Files.deleteIfExists(copy);
        } catch (IOException second) {
            // The copy is all there is now: it stays where it lies.
            failure.addSuppressed(second);
        }
    }

    private static void pause(long millis) throws IOException {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while saving", interrupted);
        }
    }
}
