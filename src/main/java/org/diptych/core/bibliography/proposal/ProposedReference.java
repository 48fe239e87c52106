package org.diptych.core.bibliography.proposal;

import java.util.Objects;
import org.diptych.core.bibliography.Work;

/**
 * A work as it would stand in a post. Immutable; nothing is null.
 *
 * @param work what was read
 * @param text the reference, without its key
 * @param key a key in the style of the post's, which no other reference has
 * @param present the key under which the post has this work already, or another of the same list proposes it; empty if
 *     it is new
 */
public record ProposedReference(Work work, String text, String key, String present) {

    public ProposedReference {
        Objects.requireNonNull(work, "work");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(present, "present");
    }
}
