package org.diptych.core.site.fulltext;

import java.util.Objects;
import java.util.Optional;
import org.diptych.core.text.TextRange;

/**
 * A post whose text holds what was sought. Immutable; nothing is null.
 *
 * @param file within the site's source folder, as the index of the site names it
 * @param excerpt where the words stand in its text; empty where only its title, tags or categories hold them
 */
public record FoundText(String file, Optional<Excerpt> excerpt) {

    public FoundText {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(excerpt, "excerpt");
    }

    /**
     * Some words of a post.
     *
     * @param words one line, cut at both ends, with ellipses where something is left out
     * @param found what was sought, in {@code words}
     * @param place what was sought, in the file, whose line ends are counted as one character
     */
    public record Excerpt(String words, TextRange found, TextRange place) {
        public Excerpt {
            Objects.requireNonNull(words, "words");
            Objects.requireNonNull(found, "found");
            Objects.requireNonNull(place, "place");
        }
    }
}
