package org.diptych.core.markdown.commonmark;

import org.diptych.core.markdown.source.Punctuation;

/** Which characters engines written in JavaScript count as white space, as punctuation, as part of a word. Stateless. */
public final class Signs {
    /** What JavaScript's expressions take as white space. */
    public static final String BLANK = "[\\s\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF]";

    /** What they do not. */
    public static final String INK = "[^" + BLANK.substring(1);

    /** What a backslash turns into a plain sign. */
    public static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private Signs() {}

    /** Whether {@code sign} is white space to JavaScript. */
    public static boolean isBlank(int sign) {
        return isSpace(sign) || sign == '\uFEFF' || sign == '\u2028' || sign == '\u2029';
    }

    /** Whether {@code sign} is white space in CommonMark's sense, to which a line separator and a mark of order are not. */
    public static boolean isSpace(int sign) {
        return sign >= '\t' && sign <= '\r' || Character.getType(sign) == Character.SPACE_SEPARATOR;
    }

    /** {@code text} without the white space at its ends, as JavaScript trims. */
    public static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** Whether {@code sign} is punctuation or a symbol in Unicode's sense. */
    public static boolean isPunctuation(int sign) {
        return Punctuation.is(sign)
                || switch (Character.getType(sign)) {
                    case Character.MATH_SYMBOL,
                            Character.CURRENCY_SYMBOL,
                            Character.MODIFIER_SYMBOL,
                            Character.OTHER_SYMBOL -> true;
                    default -> false;
                };
    }

    /** Whether {@code sign} is punctuation in Unicode's sense, or one of ASCII's signs. */
    public static boolean isPunctuationMark(int sign) {
        return sign < 128 ? ESCAPABLE.indexOf(sign) >= 0 : Punctuation.is(sign);
    }

    public static boolean isLetterOrNumber(int sign) {
        int type = Character.getType(sign);
        return Character.isLetterOrDigit(sign) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }
}
