package org.diptych.core.cite;

import java.util.Objects;
import org.diptych.core.text.TextRange;

/**
 * One key of a {@code {% ref %}} tag.
 *
 * @param key the key
 * @param segment the index of the segment it stands in
 * @param range the key, in the file
 * @param tagRange the whole tag, in the file
 */
public record Citation(String key, int segment, TextRange range, TextRange tagRange) {

    public Citation {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(range, "range");
        Objects.requireNonNull(tagRange, "tagRange");
    }
}
