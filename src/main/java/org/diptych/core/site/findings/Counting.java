package org.diptych.core.site.findings;

import java.util.Objects;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.site.pictures.PictureFindings.Wishes;

/**
 * What an author set that decides how many findings posts have. Immutable; nothing is null.
 *
 * @param usual the Markdown of a site that does not say which
 * @param pictures what is told of pictures
 */
public record Counting(Dialect usual, Wishes pictures) {

    public Counting {
        Objects.requireNonNull(usual, "usual");
        Objects.requireNonNull(pictures, "pictures");
    }

    /** As {@code usual} is counted where the author said nothing of pictures. */
    public Counting(Dialect usual) {
        this(usual, Wishes.USUAL);
    }
}
