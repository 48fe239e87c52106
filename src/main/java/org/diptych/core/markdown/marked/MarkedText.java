package org.diptych.core.markdown.marked;

/** Plain text between other inlines. */
final class MarkedText {
    private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private MarkedText() {}

    /**
     * Appends {@code source} as HTML: escapes stand for their sign, what is between them gets typographic signs if
     * {@code smart}.
     */
    static void append(CharSequence source, boolean smart, StringBuilder html) {
        int piece = 0;
        for (int i = 0; i < source.length(); i++) {
            if (isEscape(source, i)) {
                append(source.subSequence(piece, i).toString(), smart, html);
                html.append(Escapes.code(String.valueOf(source.charAt(i + 1))));
                i++;
                piece = i + 1;
            }
        }
        append(source.subSequence(piece, source.length()).toString(), smart, html);
    }

    private static void append(String piece, boolean smart, StringBuilder html) {
        html.append(Escapes.html(smart ? SmartText.of(piece) : piece));
    }

    private static boolean isEscape(CharSequence text, int at) {
        return text.charAt(at) == '\\' && at + 1 < text.length() && ESCAPABLE.indexOf(text.charAt(at + 1)) >= 0;
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
