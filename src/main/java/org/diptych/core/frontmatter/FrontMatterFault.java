package org.diptych.core.frontmatter;

import java.util.Locale;
import java.util.Objects;
import org.diptych.core.text.TextRange;

/**
 * Why Hexo cannot read a front matter.
 *
 * @param kind what is wrong
 * @param detail what the sentence about it names, as the source writes it: a key, a character; possibly empty
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
        /** A value that begins with a character that means something else in YAML; the detail is that character. */
        BAD_START,
        /** A line indented otherwise than those it belongs to. */
        BAD_INDENT,
        /** A line that should be a key with a value, and has no colon. */
        NO_COLON,
        /** A list or mapping in brackets that is not closed, or lacks a comma; the detail is the opening bracket. */
        UNCLOSED_BRACKET,
        /** Something between brackets that can stand nowhere there; the detail is that character. */
        STRAY_CHARACTER,
        /** An alias whose anchor nobody wrote; the detail is the alias, with its asterisk. */
        UNKNOWN_ALIAS,
        /** A backslash in double quotes before a character that makes no escape with it; the detail is both. */
        BAD_ESCAPE,
        /** Something behind the {@code |} or {@code >} that begins a text of several lines. */
        BAD_BLOCK_HEADER,
        /** A character no YAML may hold; the detail is its code point, such as {@code U+0007}. */
        CONTROL_CHARACTER,
        /** Text after the end of what is a whole front matter already. */
        AFTER_THE_END,
        /** Anything else that is not YAML. */
        SYNTAX;

        /** The kind's name as message keys write it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
