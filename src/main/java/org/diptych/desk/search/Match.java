package org.diptych.desk.search;

import java.util.Objects;
import org.diptych.core.text.TextRange;
import org.diptych.desk.text.PostPart;

/**
 * A place where the sought text stands.
 *
 * @param part the part of the post
 * @param range in the part's content
 * @param inFile in the file
 */
public record Match(PostPart part, TextRange range, TextRange inFile) {

    public Match {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(range, "range");
        Objects.requireNonNull(inFile, "inFile");
    }
}
