package org.diptych.core.post;

import java.util.Objects;
import org.diptych.core.text.TextRange;

/**
 * A block tag without its other half.
 *
 * @param kind what is missing
 * @param tag the tag's name, such as {@code lang_content}
 * @param range the tag in the file
 */
public record TagFault(Kind kind, String tag, TextRange range) {

    public TagFault {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(tag, "tag");
        Objects.requireNonNull(range, "range");
    }

    /** What a faulty tag lacks. */
    public enum Kind {
        /** A start whose end never comes. */
        UNCLOSED,
        /** An end that no start came before. */
        UNOPENED,
        /** A start inside a block of the same kind. */
        NESTED
    }
}
