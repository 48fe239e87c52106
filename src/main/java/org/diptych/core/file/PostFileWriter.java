package org.diptych.core.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.diptych.core.file.FileProblem.Kind;
import org.diptych.core.file.encoding.Encoding;

/**
 * Writes posts to disk: after any failure, even the machine's, a file is the whole old or the whole new one.
 *
 * <p>Stateless. Waits for the disk, so it is never called from a thread that must not wait; of two saves of one file at
 * a time the later wins whole.
 */
public final class PostFileWriter {
    private PostFileWriter() {}

    /**
     * Writes {@code text} over {@code read}, in its encoding, unless the file holds it already.
     *
     * @return the file as it is now
     * @throws FileProblem above all {@link Kind#CHANGED} if the file is not what was read, and {@link Kind#MISSING} if
     *     it was moved or deleted: nothing is overwritten unseen, and nothing returns under a name it was taken from
     */
    public static PostFile save(PostFile read, String text) throws FileProblem {
        return save(read, text, false);
    }

    /** As {@link #save}, but a file that was moved or deleted is written again where it was: the author has been asked. */
    public static PostFile saveAgain(PostFile read, String text) throws FileProblem {
        return save(read, text, true);
    }

    private static PostFile save(PostFile read, String text, boolean mayBeGone) throws FileProblem {
        if (!read.exact()) {
            throw new FileProblem(Kind.ONLY_SHOWN, read.path());
        }
        return write(read.path(), text, read.encoding(), Optional.of(read.hash()), mayBeGone);
    }

    /** Writes {@code text} to {@code path}, whatever is there: the author has been asked. */
    public static PostFile overwrite(Path path, String text, Encoding encoding) throws FileProblem {
        return write(path, text, encoding, Optional.empty(), true);
    }

    /** What a file holds that holds {@code text} in {@code encoding}; {@code path} is where it is meant to go. */
    public static byte[] bytes(Path path, String text, Encoding encoding) throws FileProblem {
        return PostText.bytes(path, text, encoding);
    }

    /**
     * Writes {@code bytes}, which were made of a post, to {@code path}, whatever is there: a file that is replaced
     * whole, or a device.
     *
     * @throws FileProblem if that fails; a file that was there is what it was before
     */
    public static void put(Path path, byte[] bytes) throws FileProblem {
        if (Files.isDirectory(path)) {
            throw new FileProblem(Kind.FOLDER, path);
        }
        try {
            if (Files.exists(path) && !Files.isRegularFile(path)) {
                Files.write(path, bytes);
            } else {
                new SafeWrite(SymbolicLinks.of(path), bytes).run();
            }
        } catch (IOException failure) {
            throw problem(path, failure);
        }
    }

    /** Allows the owner of {@code path} to write it; fails where that is not ours to do. */
    public static void makeWritable(Path path) throws FileProblem {
        if (!path.toFile().setWritable(true)) {
            throw new FileProblem(Kind.NOT_WRITABLE, path);
        }
    }

    private static PostFile write(
            Path path, String text, Encoding encoding, Optional<ContentHash> expected, boolean mayBeGone)
            throws FileProblem {
        byte[] bytes = PostText.bytes(path, text, encoding);
        PostFile written = new PostFile(path, text, ContentHash.of(bytes), encoding, true);
        try {
            Path target = SymbolicLinks.of(path);
            Optional<byte[]> there = whatIsThere(path, target);
            if (there.isPresent() && Arrays.equals(there.get(), bytes)) {
                return written;
            }
            if (!mayBeGone && there.isEmpty() && Files.isDirectory(Folders.of(target))) {
                throw new FileProblem(Kind.MISSING, path);
            }
            if (expected.isPresent()
                    && there.isPresent()
                    && !ContentHash.of(there.get()).equals(expected.get())) {
                throw new FileProblem(Kind.CHANGED, path);
            }
            if (there.isPresent() && !Files.isWritable(target)) {
                throw notWritable(path, target);
            }
            new SafeWrite(target, bytes).run();
            return written;
        } catch (IOException failure) {
            throw problem(path, failure);
        }
    }

    /** Permissions change nothing where the whole disk can only be read. */
    static FileProblem notWritable(Path path, Path target) throws IOException {
        boolean disk = Files.getFileStore(target).isReadOnly();
        return new FileProblem(disk ? Kind.DISK_NOT_WRITABLE : Kind.NOT_WRITABLE, path);
    }

    private static Optional<byte[]> whatIsThere(Path path, Path target) throws FileProblem {
        try {
            return Optional.of(PostFileReader.bytes(target));
        } catch (FileProblem problem) {
            if (problem.kind() == Kind.MISSING) {
                return Optional.empty();
            }
            throw new FileProblem(problem.kind(), path, problem, problem.details());
        }
    }

    /** What {@code failure}, met while {@code path} was written, means for its author. */
    public static FileProblem problem(Path path, IOException failure) {
        return switch (SystemFault.of(failure)) {
            case FULL -> new FileProblem(Kind.NO_SPACE, path, failure);
            case MISSING -> new FileProblem(Kind.FOLDER_MISSING, path, failure);
            case DENIED -> new FileProblem(Kind.NOT_WRITABLE, path, failure);
            case READ_ONLY -> new FileProblem(Kind.DISK_NOT_WRITABLE, path, failure);
            default -> FileProblem.failed(path, failure);
        };
    }
}
