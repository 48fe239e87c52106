package org.diptych.core.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;

/** Names for what lies beside a post for a moment: hidden, never ending like a post, so that Hexo never publishes it. */
final class TemporaryFile {
    private static final String PREFIX = ".diptych-";
    private static final Duration OLD = Duration.ofHours(1);
    private static final SecureRandom RANDOM = new SecureRandom();

    private TemporaryFile() {}

    /** A new empty file in the folder of {@code target}. */
    static Path beside(Path target) throws IOException {
        return create(target.getParent(), ".tmp");
    }

    /** A copy of {@code target}: beside it, or where that is not allowed, in the user's folder for temporary files. */
    static Path copyOf(Path target) throws IOException {
        byte[] content = Files.readAllBytes(target);
        Path copy;
        try {
            copy = create(target.getParent(), ".bak");
        } catch (AccessDeniedException closedFolder) {
            copy = create(Path.of(System.getProperty("java.io.tmpdir")), ".bak");
        }
        Disk.write(copy, content);
        return copy;
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
