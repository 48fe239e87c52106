package org.diptych.core.recovery;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;

/**
 * A journal as it was read back. Immutable; nothing is null.
 *
 * @param place the journal's own file
 * @param text the post, as far as it can be read
 * @param written when the last change that can be read was written down
 * @param damaged whether something after that was there and cannot be read
 */
public record Journal(Path place, JournalHead head, String text, Instant written, boolean damaged) {

    public Journal {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(head, "head");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(written, "written");
    }
}
