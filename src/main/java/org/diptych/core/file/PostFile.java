package org.diptych.core.file;

import java.nio.file.Path;
import java.util.Objects;
import org.diptych.core.file.encoding.Encoding;

/**
 * A post's file as it was last read or written. Immutable; nothing is null.
 *
 * @param path the file, as it was named
 * @param text all of it; a byte order mark belongs to the encoding
 * @param hash of its bytes, to tell later whether it is still the same
 * @param encoding how it was read, and how it is written again
 * @param exact whether every byte became a character; a file that is not exact can be looked at, and never be written
 */
public record PostFile(Path path, String text, ContentHash hash, Encoding encoding, boolean exact) {

    public PostFile {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(hash, "hash");
        Objects.requireNonNull(encoding, "encoding");
    }

    /** The same file at another place. */
    public PostFile at(Path place) {
        return new PostFile(place, text, hash, encoding, exact);
    }

    /** The same file, to be written in {@code other} from now on. */
    public PostFile in(Encoding other) {
        return new PostFile(path, text, hash, other, exact);
    }
}
