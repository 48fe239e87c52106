package org.diptych.desk.bibliography;

import java.util.Objects;

/**
 * An entry to be added to a post's references. Immutable; nothing is null.
 *
 * @param key not taken by another
 * @param text in one line
 */
public record NewReference(String key, String text) {

    public NewReference {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(text, "text");
    }
}
