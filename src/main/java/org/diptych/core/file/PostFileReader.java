package org.diptych.core.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.diptych.core.file.FileProblem.Kind;
import org.diptych.core.file.encoding.Encoding;

/** Reads posts from disk. Stateless; safe to use from any thread, but never from one that must not wait. */
public final class PostFileReader {
    /** The longest known post has a quarter of a megabyte. */
    private static final long LARGEST = 32L * 1024 * 1024;

    private PostFileReader() {}

    /**
     * Reads the whole of {@code path}, in the encoding its bytes show. A file without a byte in it is a post without a
     * text.
     *
     * @throws FileProblem if there is nothing to read, or it is not text; nothing is ever replaced or left out
     */
    public static PostFile read(Path path) throws FileProblem {
        return PostText.read(path, bytes(path));
    }

    /** Reads the whole of {@code path} in {@code encoding}, or refuses. */
    public static PostFile read(Path path, Encoding encoding) throws FileProblem {
        byte[] bytes = bytes(path);
        return PostText.read(path, bytes, encoding.markedAs(bytes));
    }

    /**
     * Reads {@code path} in {@code encoding} even where bytes belong to no character there; U+FFFD stands for those.
     *
     * @return a file that is not {@linkplain PostFile#exact() exact}, unless all bytes are text
     * @throws FileProblem if there is nothing to read
     */
    public static PostFile show(Path path, Encoding encoding) throws FileProblem {
        byte[] bytes = bytes(path);
        Encoding marked = encoding.markedAs(bytes);
        try {
            return PostText.read(path, bytes, marked);
        } catch (FileProblem notText) {
            return new PostFile(path, marked.show(bytes), ContentHash.of(bytes), marked, false);
        }
    }

    /**
     * Reads {@code known} again if its file is another now: in the encoding it had if that still fits, else in the one its
     * bytes show.
     *
     * @return empty if it holds the same bytes
     */
    public static Optional<PostFile> readIfChanged(PostFile known) throws FileProblem {
        byte[] bytes = bytes(known.path());
        if (ContentHash.of(bytes).equals(known.hash())) {
            return Optional.empty();
        }
        try {
            return Optional.of(PostText.read(known.path(), bytes, known.encoding()));
        } catch (FileProblem otherEncoding) {
            return Optional.of(PostText.read(known.path(), bytes));
        }
    }

    /** The hash of what {@code path} holds. */
    public static ContentHash hash(Path path) throws FileProblem {
        return ContentHash.of(bytes(path));
    }

    /**
     * What {@code path} holds, text or not.
     *
     * @throws FileProblem if it is no file, cannot be read, or is larger than any post
     */
    public static byte[] bytes(Path path) throws FileProblem {
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            if (attributes.isDirectory()) {
                throw new FileProblem(Kind.FOLDER, path);
            }
            if (!attributes.isRegularFile()) {
                throw new FileProblem(Kind.NO_FILE, path);
            }
            if (attributes.size() > LARGEST) {
                throw new FileProblem(Kind.TOO_LARGE, path, megabytes(attributes.size()), megabytes(LARGEST));
            }
            return Files.readAllBytes(path);
        } catch (NoSuchFileException missing) {
            throw new FileProblem(Kind.MISSING, path, missing);
        } catch (AccessDeniedException denied) {
            throw new FileProblem(Kind.NOT_READABLE, path, denied);
        } catch (IOException failure) {
            throw FileProblem.failed(path, failure);
        }
    }

    private static String megabytes(long bytes) {
        return Long.toString(bytes / (1024 * 1024));
    }
}
