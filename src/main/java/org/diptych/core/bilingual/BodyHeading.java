package org.diptych.core.bilingual;

import java.util.Objects;
import org.diptych.core.text.TextRange;

/**
 * A heading of a body. Immutable; nothing is null.
 *
 * @param level from 1 to 6
 * @param title its text, as {@link org.diptych.core.markdown.tree.Node#text} reads it
 * @param range the heading's lines in the file, without the last line end
 */
public record BodyHeading(int level, String title, TextRange range) {

    public BodyHeading {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(range, "range");
    }

    /** The same heading where {@code by} characters more stand before it. */
    BodyHeading shift(int by) {
        return new BodyHeading(level, title, range.shift(by));
    }
}
