package org.diptych.core.markdown.pandoc.scan;

import java.util.Locale;
import java.util.regex.Pattern;

/** Roman numbers. */
final class RomanNumber {
    private static final Pattern WELL_FORMED =
            Pattern.compile("M{0,4}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,4})");
    private static final String SIGNS = "IVXLCDM";
    private static final int[] VALUES = {1, 5, 10, 50, 100, 500, 1000};

    private RomanNumber() {}

    /** The value of {@code number}, or -1 if it is none. */
    static int valueOf(String number) {
        String signs = number.toUpperCase(Locale.ROOT);
        if (signs.isEmpty() || !WELL_FORMED.matcher(signs).matches()) {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < signs.length(); i++) {
            int sign = VALUES[SIGNS.indexOf(signs.charAt(i))];
            int next = i + 1 < signs.length() ? VALUES[SIGNS.indexOf(signs.charAt(i + 1))] : 0;
            value += sign < next ? -sign : sign;
        }
        return value;
    }
}
