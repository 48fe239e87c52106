package org.diptych.core.markdown;

import java.util.Objects;
import org.diptych.core.text.TextRange;

/**
 * Something in a post that stops the build of the whole site, or that Hexo leaves out.
 *
 * @param kind what is wrong
 * @param name the name of the tag, or the braces that are not closed
 * @param range where it stands in the file
 */
public record PublishProblem(Kind kind, String name, TextRange range) {

    public PublishProblem {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(range, "range");
    }

    /** What is wrong. */
    public enum Kind {
        /** A tag neither Hexo nor a plugin knows. */
        UNKNOWN_TAG,
        /** A tag whose end tag never comes. */
        UNCLOSED_TAG,
        /** A <code>{{</code>, <code>{%</code> or <code>{#</code> that nothing closes. */
        UNCLOSED_BRACES,
        /** Anything else the template engine stops at; the name is what it says of it. */
        STOPS,
        /** A value that only the site's build knows; the name is the value's. */
        UNKNOWN_VALUE,
        /** An output in double braces that prints nothing. */
        PRINTS_NOTHING,
        /** A bare name or number in double braces that prints something; the name is what it prints. */
        PRINTS,
        /** A post that the site has not; the name is the post's. */
        MISSING_POST,
        /** A file that the post's folder has not: nothing is published; the name is the file's. */
        MISSING_ASSET,
        /** A stretch that takes too much work to read, or nests too deep: it is shown as plain characters. */
        TOO_MUCH_TO_READ
    }
}
