package org.diptych.core.markdown.marked;

/** Which characters marked counts as white space, as punctuation and as part of a word. Stateless. */
final class Signs {
    /** What JavaScript's expressions take as white space. */
    static final String BLANK = "[\\s\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF]";

    /** What a backslash turns into a plain sign. */
    static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private Signs() {}

    static boolean isBlank(int sign) {
        return sign >= '\t' && sign <= '\r'
                || sign == '\uFEFF'
                || sign == '\u2028'
                || sign == '\u2029'
                || Character.getType(sign) == Character.SPACE_SEPARATOR;
    }

    /** Whether {@code sign} is punctuation or a symbol in Unicode's sense. */
    static boolean isPunctuation(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL -> true;
            default -> false;
        };
    }

    static boolean isLetterOrNumber(int sign) {
        int type = Character.getType(sign);
        return Character.isLetterOrDigit(sign) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }
}
