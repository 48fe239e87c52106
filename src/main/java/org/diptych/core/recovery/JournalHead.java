package org.diptych.core.recovery;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * What a journal is of. Immutable; nothing is null.
 *
 * @param file the post's file; empty if it never had one
 * @param title what the author knows the post by
 */
public record JournalHead(Optional<Path> file, String title) {

    public JournalHead {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(title, "title");
    }
}
