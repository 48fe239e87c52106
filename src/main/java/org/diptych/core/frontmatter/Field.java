package org.diptych.core.frontmatter;

import java.util.Objects;
import org.diptych.core.text.TextRange;

/**
 * A key of a front matter with its value. Immutable; nothing is null.
 *
 * @param keyRange the key in the front matter's content
 */
public record Field(String key, TextRange keyRange, FieldValue value) {

    public Field {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(keyRange, "keyRange");
        Objects.requireNonNull(value, "value");
    }
}
