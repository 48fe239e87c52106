package org.diptych.core.cite.edit;

import java.util.Set;
import org.diptych.core.post.ReferenceEntry;

/** Which citation keys can be used: those whose citations hexo-reference-plus finds an entry for. Stateless. */
public enum KeyRule {
    /** The key can be used. */
    FINE,
    /** There is no key. */
    EMPTY,
    /** It holds something other than the letters A to Z, digits, hyphens and underscores. */
    FORBIDDEN_CHARACTER,
    /** Another entry has it. */
    TAKEN;

    /** What is to be said of {@code key}, where {@code others} are taken. */
    public static KeyRule of(String key, Set<String> others) {
        if (key.isEmpty()) {
            return EMPTY;
        }
        if (!ReferenceEntry.canBeCited(key)) {
            return FORBIDDEN_CHARACTER;
        }
        return others.contains(key) ? TAKEN : FINE;
    }
}
