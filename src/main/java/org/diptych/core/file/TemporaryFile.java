package org.diptych.core.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Names for what lies beside a post for a moment: hidden, never ending like a post, so that Hexo never publishes it. */
final class TemporaryFile {
    private static final SecureRandom RANDOM = new SecureRandom();

    private TemporaryFile() {}

    /** A new empty file in the folder of {@code target}. */
    static Path beside(Path target) throws IOException {
        return create(target.getParent());
    }

    /** A copy of {@code target}: beside it, or where that is not allowed, in the user's folder for temporary files. */
    static Path copyOf(Path target) throws IOException {
        byte[] content = Files.readAllBytes(target);
        Path copy;
        try {
            copy = beside(target);
        } catch (AccessDeniedException closedFolder) {
            copy = create(Path.of(System.getProperty("java.io.tmpdir")));
        }
        Disk.write(copy, content);
        return copy;
    }

    private static Path create(Path folder) throws IOException {
        while (true) {
            byte[] name = new byte[8];
            RANDOM.nextBytes(name);
            try {
                return Files.createFile(
                        folder.resolve(".diptych-" + HexFormat.of().formatHex(name) + ".tmp"));
            } catch (FileAlreadyExistsException taken) {
                continue;
            }
        }
    }
}
