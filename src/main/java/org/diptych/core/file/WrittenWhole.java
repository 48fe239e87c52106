package org.diptych.core.file;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Writes the program's own files so that each is there whole or as it was, and on the disk when that is done. Stateless;
 * waits for the disk.
 */
public final class WrittenWhole {
    private WrittenWhole() {}

    /** Makes {@code file}, through links, hold {@code bytes}; its folder exists. */
    public static void write(Path file, byte[] bytes) throws IOException {
        new SafeWrite(SymbolicLinks.of(file), bytes).run();
    }

    /** Makes sure that {@code folder} exists; one that is made is its owner's alone, as drafts are nobody else's. */
    public static void ownFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Files.createDirectories(folder.getParent());
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectories(folder);
        }
    }
}
