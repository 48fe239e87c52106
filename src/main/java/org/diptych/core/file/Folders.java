package org.diptych.core.file;

import java.nio.file.Path;

/** Where files lie. Stateless; nothing is null. */
public final class Folders {
    private Folders() {}

    /** The folder that {@code file} lies in, the working folder for a bare name; a root, which lies in none, is its own. */
    public static Path of(Path file) {
        Path named = file.getParent();
        if (named != null) {
            return named;
        }
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? file : folder;
    }
}
