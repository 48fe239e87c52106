package org.diptych.core.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many columns of a font with letters of one width a text takes up. Stateless. */
public final class ShownWidth {
    private static final int EMOJI = 0x1f000;
    private static final int EMOJI_SIGN = 0xfe0f;
    /** Java 17's {@code BreakIterator} cuts flags and joined emoji apart. */
    private static final Pattern CHARACTER = Pattern.compile("\\X");

    /** The signs among the narrow ones that are shown as emoji without being told to. */
    private static final String WIDE_SIGNS = "⌚⌛⏩⏪⏫⏬⏰⏳◽◾☔☕♈♉♊♋♌♍♎♏♐♑♒♓♿⚓⚡⚪⚫⚽⚾⛄⛅⛎⛔⛪⛲⛳⛵⛺⛽✅✊✋✨❌❎❓❔❕❗➕➖➗➰➿⬛⬜⭐⭕";

    private ShownWidth() {}

    /** Two for each Chinese letter, full-width sign and emoji, however many characters it is made of; none for accents. */
    public static int of(String text) {
        if (text.chars().allMatch(c -> c >= ' ' && c < 0x7f)) {
            return text.length();
        }
        Matcher character = CHARACTER.matcher(text);
        int width = 0;
        while (character.find()) {
            width += width(text, character.start(), character.end());
        }
        return width;
    }

    private static int width(String text, int start, int end) {
        int first = text.codePointAt(start);
        boolean emoji =
                first >= EMOJI && first < 0x20000 || text.substring(start, end).indexOf(EMOJI_SIGN) >= 0;
        return emoji || isWide(first) || WIDE_SIGNS.indexOf(first) >= 0 ? 2 : isNothing(first) ? 0 : 1;
    }

    private static boolean isNothing(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
    }

    /** Wide and full-width letters, by Unicode's annex 11. */
    private static boolean isWide(int c) {
        return c >= 0x1100 && c <= 0x115f
                || c >= 0x2e80 && c <= 0x303e
                || c >= 0x3041 && c <= 0x33ff
                || c >= 0x3400 && c <= 0x4dbf
                || c >= 0x4e00 && c <= 0x9fff
                || c >= 0xa000 && c <= 0xa4cf
                || c >= 0xac00 && c <= 0xd7a3
                || c >= 0xf900 && c <= 0xfaff
                || c >= 0xfe30 && c <= 0xfe4f
                || c >= 0xff00 && c <= 0xff60
                || c >= 0xffe0 && c <= 0xffe6
                || c >= 0x20000 && c <= 0x3fffd;
    }
}
