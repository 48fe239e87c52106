package org.diptych.core.recovery;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.diptych.core.file.ContentHash;

/**
 * Says in a journal that its post was about to be saved: if the file holds just that text, it was this save that wrote
 * it, and no other program. Immutable; nothing is null.
 *
 * @param file where it was to be saved
 * @param text the hash of what was to be saved
 */
public record SaveMark(Path file, ContentHash text) {

    public SaveMark {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(text, "text");
    }

    /** The mark of saving {@code text} in {@code file}. */
    public static SaveMark of(Path file, String text) {
        return new SaveMark(file, ContentHash.of(text.getBytes(StandardCharsets.UTF_8)));
    }
}
