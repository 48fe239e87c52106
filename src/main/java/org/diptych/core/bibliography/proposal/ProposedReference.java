package org.diptych.core.bibliography.proposal;

import java.util.Objects;
import java.util.Set;
import org.diptych.core.bibliography.Work;
import org.diptych.core.cite.edit.KeyRule;

/**
 * A work as it would stand in a post. Immutable; nothing is null.
 *
 * @param work what was read
 * @param text the reference, without its key
 * @param key the work's own key where it can be cited and is free, else one like it or in the style of the post's, which
 *     no other reference has
 * @param present the key under which the post has this work already, or another of the same list proposes it; empty if
 *     it is new
 */
public record ProposedReference(Work work, String text, String key, String present) {

    /** The key the work has in its file, where another is proposed because Hexo finds no entry of that one; else empty. */
    public String refusedKey() {
        String own = work.key();
        return own.isEmpty() || KeyRule.of(own, Set.of()) == KeyRule.FINE ? "" : own;
    }

    public ProposedReference {
        Objects.requireNonNull(work, "work");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(present, "present");
    }
}
