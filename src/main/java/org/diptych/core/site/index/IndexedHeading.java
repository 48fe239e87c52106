package org.diptych.core.site.index;

import java.util.Objects;

/**
 * A heading of a post. Immutable; nothing is null.
 *
 * @param language of the body it stands in, possibly empty
 * @param level from 1 to 6
 * @param title its text without marks
 */
public record IndexedHeading(String language, int level, String title) {

    public IndexedHeading {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(title, "title");
    }
}
