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
        /** A post that the site has not; the name is the post's. */
        MISSING_POST,
        /** A file that the post's folder has not: nothing is published; the name is the file's. */
        MISSING_ASSET,
        /** A stretch that takes too much work to read, or nests too deep: it is shown as plain characters. */
        TOO_MUCH_TO_READ
    }
}
