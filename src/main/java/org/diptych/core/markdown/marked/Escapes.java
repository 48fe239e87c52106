package org.diptych.core.markdown.marked;

import java.util.regex.Pattern;

/** Escaping that leaves character references as they are, as hexo-util's does. */
final class Escapes {
    private static final Pattern AMPERSAND = Pattern.compile("&(?!(?:#\\d{1,7}|#[Xx][a-fA-F0-9]{1,6}|\\w+);)");

    private Escapes() {}

    static String html(String text) {
        String escaped = text;
        if (escaped.indexOf('&') >= 0) {
            escaped = AMPERSAND.matcher(escaped).replaceAll("&amp;");
        }
        return escaped.replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** Code: every sign stands for itself. */
    static String code(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
