package org.diptych.core.frontmatter;

import java.util.Objects;
import org.diptych.core.text.TextRange;

/**
 * Why Hexo cannot read a front matter.
 *
 * @param kind what is wrong
 * @param detail what the sentence about it names: the key, or what the YAML reader says; possibly empty
 * @param range where, in the front matter's content
 */
public record FrontMatterFault(Kind kind, String detail, TextRange range) {

    public FrontMatterFault {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(detail, "detail");
        Objects.requireNonNull(range, "range");
    }

    /** What can be wrong with a front matter. */
    public enum Kind {
        /** A value that holds {@code ": "} and no quotes around it; the range is the value. */
        COLON_IN_VALUE,
        /** A quotation mark whose other half is missing. */
        UNCLOSED_QUOTE,
        /** The same key twice; the range is the second. */
        DUPLICATE_KEY,
        /** Readable, but no keys with values: Hexo publishes it as text. */
        NOT_A_MAPPING,
        /** Between {@code ;;;}, but no JSON: Hexo publishes it as text. */
        NOT_JSON,
        /** Longer, or nested deeper, than any front matter; it is not read. */
        TOO_LARGE,
        /** Anything else the YAML reader refuses. */
        SYNTAX
    }
}
