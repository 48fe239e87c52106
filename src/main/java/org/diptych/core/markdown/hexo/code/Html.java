package org.diptych.core.markdown.hexo.code;

import java.util.regex.Pattern;

/** Escaping as Hexo's own helpers do it. */
public final class Html {
    private static final Pattern LONE_AMPERSAND = Pattern.compile("&(?!(?:#\\d{1,7}|#[Xx][a-fA-F0-9]{1,6}|\\w+);)");

    private Html() {}

    /** {@code text} with the five characters escaped that mean something in HTML. */
    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** {@code text} as hexo-util's {@code escapeHTML} writes it: entities stay, three more characters are escaped. */
    public static String escapeText(String text) {
        return LONE_AMPERSAND
                .matcher(text)
                .replaceAll("&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;")
                .replace("`", "&#96;")
                .replace("=", "&#x3D;")
                .replace("/", "&#x2F;");
    }
}
