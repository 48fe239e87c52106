package org.diptych.core.markdown.hexo;

/**
 * Something that stops Hexo's template engine, and with it the build of the whole site.
 *
 * @param kind what is wrong
 * @param name the tag's name, or the marks that were not closed
 * @param start where, in the text the template came from
 * @param end end of that place
 */
public record TemplateProblem(Kind kind, String name, int start, int end) {

    /** What is wrong. */
    public enum Kind {
        /** A tag nobody has registered. */
        UNKNOWN_TAG,
        /** A tag whose end tag never comes. */
        UNCLOSED_TAG,
        /** Opening braces without the closing ones. */
        UNCLOSED_BRACES
    }
}
