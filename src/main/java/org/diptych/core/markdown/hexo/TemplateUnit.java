package org.diptych.core.markdown.hexo;

/**
 * A stretch of a post that Hexo hides from the Markdown renderer.
 *
 * @param kind what it is
 * @param start where it begins in the text
 * @param end where it ends
 */
record TemplateUnit(Kind kind, int start, int end) {

    enum Kind {
        /** A tag, with all up to its end tag if it has one, or a {@code {{ variable }}}: put back afterwards. */
        TEMPLATE,
        /** An HTML comment: put back afterwards. */
        COMMENT,
        /** A {@code {# comment #}}: gone. */
        DROPPED
    }
}
