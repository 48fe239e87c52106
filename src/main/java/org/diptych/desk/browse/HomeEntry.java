package org.diptych.desk.browse;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.diptych.core.site.fulltext.FoundText.Excerpt;
import org.diptych.core.site.index.IndexedPost;

/**
 * A post of the site that can be opened. Immutable; nothing is null.
 *
 * @param excerpt where in its text the words stand that were sought; empty where none were, or where its title has them
 */
public record HomeEntry(IndexedPost post, Path file, Optional<Excerpt> excerpt) {

    public HomeEntry {
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(excerpt, "excerpt");
    }
}
