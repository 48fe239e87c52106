package org.diptych.core.file;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A post's file as it was last read or written. Immutable; nothing is null.
 *
 * @param path the file, as it was named
 * @param text all of it, a byte order mark included
 * @param hash of its bytes, to tell later whether it is still the same
 */
public record PostFile(Path path, String text, ContentHash hash) {

    public PostFile {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(hash, "hash");
    }
}
