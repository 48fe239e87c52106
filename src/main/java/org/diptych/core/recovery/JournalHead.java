package org.diptych.core.recovery;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * What a journal is of. Immutable; nothing is null.
 *
 * @param file the post's file; empty if it never had one
 * @param title what the author knows the post by
 * @param base the file's text the author's changes began from; empty if it never had one, or is not known
 */
public record JournalHead(Optional<Path> file, String title, Optional<String> base) {

    public JournalHead {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(base, "base");
    }

    /** Whether the author's changes began from what was saved at {@code mark}. */
    boolean beganFrom(SaveMark mark) {
        return file.equals(Optional.of(mark.file()))
                && base.filter(text -> SaveMark.of(mark.file(), text).equals(mark))
                        .isPresent();
    }

    /** A head without a known base. */
    public JournalHead(Optional<Path> file, String title) {
        this(file, title, Optional.empty());
    }
}
