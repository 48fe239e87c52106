package org.diptych.core.markdown.hexo.tags;

import java.util.List;
import org.diptych.core.markdown.source.HtmlBlock;

/**
 * Something that stops Hexo's template engine, and with it the build of the whole site, or that it leaves out.
 *
 * @param kind what is wrong
 * @param name the tag's name, or the marks that were not closed
 * @param start where, in the text the template came from
 * @param end end of that place
 */
public record TemplateProblem(Kind kind, String name, int start, int end) {

    /** A problem for each of {@code blocks} that was too much to read, at its place. */
    public static List<TemplateProblem> ofPlain(List<HtmlBlock> blocks) {
        return blocks.stream()
                .filter(HtmlBlock::plain)
                .map(block -> new TemplateProblem(Kind.TOO_MUCH_TO_READ, "", block.start(), block.end()))
                .toList();
    }

    /** What is wrong. */
    public enum Kind {
        /** A tag nobody has registered. */
        UNKNOWN_TAG,
        /** A tag whose end tag never comes. */
        UNCLOSED_TAG,
        /** Opening braces without the closing ones. */
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
