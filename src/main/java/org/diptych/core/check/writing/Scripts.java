package org.diptych.core.check.writing;

import java.lang.Character.UnicodeScript;

/** What script a character is of, as far as the rules on writing ask. Stateless. */
final class Scripts {
    private Scripts() {}

    /** Whether the character at {@code place} of {@code text} is, or is half of, a Chinese character. */
    static boolean isHan(CharSequence text, int place) {
        char c = text.charAt(place);
        if (Character.isHighSurrogate(c)) {
            return place + 1 < text.length() && isHan(Character.codePointAt(text, place));
        }
        if (Character.isLowSurrogate(c)) {
            return place > 0 && isHan(Character.codePointBefore(text, place + 1));
        }
        return isHan(c);
    }

    private static boolean isHan(int character) {
        return character >= 0x2E80 && UnicodeScript.of(character) == UnicodeScript.HAN;
    }

    static boolean hasHan(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (isHan(text, i)) {
                return true;
            }
        }
        return false;
    }

    static boolean isLatin(char c) {
        return c < 128
                ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
                : Character.isLetter(c) && UnicodeScript.of(c) == UnicodeScript.LATIN && c < 0xFF00;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
