package org.diptych.core.markdown.hexo;

/** Escaping as Hexo's own helpers do it. */
final class Html {
    private Html() {}

    /** {@code text} with the five characters escaped that mean something in HTML. */
    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
