package org.diptych.core.file;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Follows symbolic links to the file they mean, so that a save writes there and the links stay. */
final class SymbolicLinks {
    private static final int LONGEST_CHAIN = 40;

    private SymbolicLinks() {}

    /** Where {@code path} leads in the end; that file need not be there. */
    static Path of(Path path) throws IOException {
        Path target = path.toAbsolutePath();
        for (int i = 0; i < LONGEST_CHAIN; i++) {
            if (!Files.isSymbolicLink(target)) {
                return target;
            }
            target = target.resolveSibling(Files.readSymbolicLink(target)).normalize();
        }
        throw new FileSystemLoopException(path.toString());
    }
}
