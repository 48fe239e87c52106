package org.diptych.desk.citing;

import java.util.Objects;
import java.util.Optional;
import org.diptych.core.bibliography.Identity;
import org.diptych.core.bibliography.Work;

/**
 * An entry that stands elsewhere, and that a post can take over by citing it. Immutable; nothing is null.
 *
 * @param key the key it has there; may be empty
 * @param text the reference as it stands there; empty for a work that is still to be formatted
 * @param work what a bibliography file says of it; empty for an entry of another post
 * @param origin where it stands, in a word: a post's title, a file's name
 * @param identity what tells it from other works
 */
public record Offered(String key, String text, Optional<Work> work, String origin, Identity identity) {

    public Offered {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(work, "work");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(identity, "identity");
    }

    /** An entry of another post. */
    public static Offered ofPost(String key, String text, String title) {
        return new Offered(key, text, Optional.empty(), title, Identity.ofReference(text));
    }

    /** A work of a bibliography file. */
    public static Offered ofFile(Work work, String file) {
        return new Offered(work.key(), "", Optional.of(work), file, Identity.of(work));
    }
}
