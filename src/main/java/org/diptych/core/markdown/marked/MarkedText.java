package org.diptych.core.markdown.marked;

import org.diptych.core.markdown.commonmark.Signs;

/** Addresses, titles and languages as they are typed. */
final class MarkedText {
    private MarkedText() {}

    private static boolean isEscape(CharSequence text, int at) {
        return text.charAt(at) == '\\' && at + 1 < text.length() && Signs.isPunctuation(text.charAt(at + 1));
    }

    /** {@code source} without the backslashes of its escapes, as in addresses and titles. */
    static String unescaped(CharSequence source) {
        StringBuilder text = new StringBuilder(source.length());
        for (int i = 0; i < source.length(); i++) {
            if (isEscape(source, i)) {
                i++;
            }
            text.append(source.charAt(i));
        }
        return Entity.unescaped(text.toString());
    }
}
