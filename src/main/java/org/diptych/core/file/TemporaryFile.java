package org.diptych.core.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Names for what lies beside a post for a moment: hidden, never ending like a post, so that Hexo never publishes it. */
final class TemporaryFile {
    private static final String PREFIX = ".diptych-";
    private static final Duration OLD = Duration.ofHours(1);
    private static final SecureRandom RANDOM = new SecureRandom();

    private TemporaryFile() {}

    /** A new empty file in the folder of {@code target}. */
    static Path beside(Path target) throws IOException {
        return create(Folders.of(target), ".tmp");
    }

    /**
     * A copy of {@code target}: beside it, or where that is not allowed, in the user's folder for temporary files. It has
     * its name only once it is whole and on the disk.
     */
    static Path copyOf(Path target) throws IOException {
        byte[] content = Files.readAllBytes(target);
        Path begun;
        String name;
        try {
            begun = beside(target);
            name = copyName(target.getFileName());
        } catch (AccessDeniedException closedFolder) {
            begun = create(elsewhere(), ".tmp");
            name = copyName(target);
        }
        Path copy = begun.resolveSibling(begun.getFileName()
                .toString()
                .replaceFirst("^\\.diptych-", name)
                .replaceFirst("tmp$", "bak"));
        try {
            fill(begun, copy, content);
        } catch (IOException failure) {
            // What is not whole is no copy of anything.
            deleteIfPossible(begun);
            deleteIfPossible(copy);
            throw failure;
        }
        Disk.sync(Folders.of(copy));
        return copy;
    }

    /** Deletes what lies beside a post; whether that is saved does not hang on it: what stays is cleared away later. */
    static void deleteIfPossible(Path besides) {
        try {
            Files.deleteIfExists(besides);
        } catch (IOException stays) {
            // It is hidden, and ends unlike a post.
            return;
        }
    }

    private static void fill(Path begun, Path copy, byte[] content) throws IOException {
        Disk.write(begun, content);
        try {
            Files.move(begun, copy, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException noMoves) {
            Disk.write(Files.createFile(copy), content);
            deleteIfPossible(begun);
        }
    }

    /** The copies of {@code target}, wherever {@link #copyOf} puts them, in no order. */
    static List<Path> copiesOf(Path target) throws IOException {
        List<Path> copies = new ArrayList<>(named(Folders.of(target), copyName(target.getFileName())));
        copies.addAll(named(elsewhere(), copyName(target)));
        return copies;
    }

    private static List<Path> named(Path folder, String begin) throws IOException {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, begin + "*.bak")) {
            files.forEach(found::add);
        }
        return found;
    }

    private static Path elsewhere() {
        return Path.of(System.getProperty("java.io.tmpdir"));
    }

    /** How the names of the copies of {@code post} begin: long names and odd ones leave no room for themselves. */
    private static String copyName(Path post) {
        byte[] name = post.toString().getBytes(StandardCharsets.UTF_8);
        return PREFIX + ContentHash.of(name).value().substring(0, 16) + "-";
    }

    /** Deletes what saves that were killed have left in {@code folder}. Copies stay: one may be the last of its post. */
    static void clearOld(Path folder) throws IOException {
        FileTime limit = FileTime.from(Instant.now().minus(OLD));
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, PREFIX + "*.tmp")) {
            for (Path file : files) {
                if (Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS).compareTo(limit) < 0) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static Path create(Path folder, String ending) throws IOException {
        while (true) {
            byte[] name = new byte[8];
            RANDOM.nextBytes(name);
            try {
                return Files.createFile(folder.resolve(PREFIX + HexFormat.of().formatHex(name) + ending));
            } catch (FileAlreadyExistsException taken) {
                continue;
            }
        }
    }
}
