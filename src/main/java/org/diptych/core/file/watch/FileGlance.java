package org.diptych.core.file.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * What shows at a glance that a file is another than before.
 *
 * @param modified in nanoseconds or what the file system knows of them; 0 for no file
 * @param size in bytes; -1 for no file
 * @param identity what stays when a file is written in place, and changes when another is put there; empty where the
 *     system knows no such thing
 */
record FileGlance(long modified, long size, String identity) {
    private static final FileGlance NONE = new FileGlance(0, -1, "");

    /** The stamp of {@code file}, links followed. */
    static FileGlance of(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new FileGlance(
                    attributes.lastModifiedTime().to(java.util.concurrent.TimeUnit.NANOSECONDS),
                    attributes.size(),
                    String.valueOf(attributes.fileKey()));
        } catch (IOException noFile) {
            return NONE;
        }
    }

    boolean isThere() {
        return size >= 0;
    }
}
