package org.diptych.core.markdown;

/** Which Markdown a site publishes. */
public enum Dialect {
    /** hexo-renderer-pandoc with {@code -f markdown-smart --mathjax}. */
    PANDOC,
    /** hexo-renderer-marked 7 with {@code breaks} and {@code smartypants}: what Hexo comes with. */
    HEXO_DEFAULT
}
