package org.diptych.ui.files;

import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Objects;

/**
 * A post that lies in a folder, not necessarily open. Immutable; nothing is null.
 *
 * @param title as its front matter says, else the file's name
 * @param modified when the file was changed last
 */
public record FoundPost(Path file, String title, FileTime modified) {

    public FoundPost {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(modified, "modified");
    }
}
