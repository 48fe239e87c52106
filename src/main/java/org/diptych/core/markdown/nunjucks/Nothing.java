package org.diptych.core.markdown.nunjucks;

/** JavaScript's two ways of having no value. */
public enum Nothing {
    UNDEFINED,
    NULL
}
