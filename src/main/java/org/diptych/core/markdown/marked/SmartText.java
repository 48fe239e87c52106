package org.diptych.core.markdown.marked;

import java.util.regex.Pattern;
import org.diptych.core.markdown.commonmark.Signs;

/** Curls quotes and joins dashes as hexo-renderer-marked does, piece of text by piece of text. */
final class SmartText {
    private static final String BEFORE = Signs.BLANK + "|[-\u2014/(\\[{";
    private static final Pattern OPENING_SINGLE = Pattern.compile("(^|" + BEFORE + "\"])'");
    private static final Pattern OPENING_DOUBLE = Pattern.compile("(^|" + BEFORE + "\u2018])\"");

    private SmartText() {}

    /** {@code piece} with typographic signs; a quote at its very start opens. */
    static String of(String piece) {
        String text = piece;
        if (text.contains("--")) {
            text = text.replace("---", "\u2014").replace("--", "\u2013");
        }
        if (text.indexOf('\'') >= 0) {
            text = OPENING_SINGLE.matcher(text).replaceAll("$1\u2018").replace('\'', '\u2019');
        }
        if (text.indexOf('"') >= 0) {
            text = OPENING_DOUBLE.matcher(text).replaceAll("$1\u201c").replace('"', '\u201d');
        }
        return text.contains("...") ? text.replace("...", "\u2026") : text;
    }
}
