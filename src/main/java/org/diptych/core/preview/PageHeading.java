package org.diptych.core.preview;

import java.util.Objects;

/**
 * A heading of the preview.
 *
 * @param level 1 to 6
 * @param id the id it has in the preview's HTML, empty if it has none
 * @param html what it says, harmless HTML without links
 */
public record PageHeading(int level, String id, String html) {

    public PageHeading {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(html, "html");
    }
}
