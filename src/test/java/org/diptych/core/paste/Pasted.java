package org.diptych.core.paste;

import org.diptych.core.markdown.Dialect;

/** Pages of which something is pasted. */
final class Pasted {
    private Pasted() {}

    static String pandoc(String html) {
        return new HtmlMarkdown(Dialect.PANDOC).convert(html).orElseThrow();
    }

    static String hexo(String html) {
        return new HtmlMarkdown(Dialect.HEXO_DEFAULT).convert(html).orElseThrow();
    }
}
