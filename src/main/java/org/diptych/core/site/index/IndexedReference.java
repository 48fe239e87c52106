package org.diptych.core.site.index;

import java.util.Objects;

/**
 * An entry of a post's references. Immutable; nothing is null.
 *
 * @param key its citation key
 * @param text what follows the key
 */
public record IndexedReference(String key, String text) {

    public IndexedReference {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(text, "text");
    }
}
