package org.diptych.core.site.rename;

import java.util.List;
import java.util.Objects;
import org.diptych.core.site.index.IndexedPost;
import org.diptych.core.site.index.SiteIndex;

/**
 * What is to be called otherwise. Immutable; nothing is null.
 *
 * @param from the name as the posts spell it
 * @param to the new one, not blank
 */
public record Renaming(Kind kind, String from, String to) {

    public Renaming {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }

    /** What kind of name. */
    public enum Kind {
        /** A tag. */
        TAG,
        /** A category, on whatever level it stands. */
        CATEGORY,
        /** The key of a reference, with its citations. */
        KEY
    }

    /** The posts of {@code index} that carry the name. */
    public List<IndexedPost> in(SiteIndex index) {
        return index.posts().stream().filter(this::isIn).toList();
    }

    private boolean isIn(IndexedPost post) {
        return switch (kind) {
            case TAG -> post.head().tags().contains(from);
            case CATEGORY -> post.categoryNames().anyMatch(from::equals);
            case KEY ->
                post.references().stream().anyMatch(reference -> reference.key().equals(from));
        };
    }
}
