package org.diptych.core.lists;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number an item of an ordered list is marked with.
 *
 * @param style {@code 1}, {@code a}, {@code A}, {@code i}, {@code I}, {@code #}, or {@code @} for pandoc's examples
 * @param opening {@code (} or nothing
 * @param closing {@code .} or {@code )}
 * @param value what it counts; 1 where nothing is counted
 */
record Counter(char style, String opening, char closing, int value) {
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,9}");
    private static final Pattern ROMAN =
            Pattern.compile("(?=.)m{0,4}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})");
    private static final String[] SIGNS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final int LARGEST = 999_999_999;

    /** Reads {@code mark}; a list that starts with {@code i.} counts in Roman numbers, one with {@code c.} in letters. */
    static Optional<Counter> of(String mark) {
        String number = number(mark);
        if (number.isEmpty() || "-*+".contains(mark)) {
            return Optional.empty();
        }
        char first = number.charAt(0);
        char style =
                DIGITS.matcher(number).matches() ? '1' : first == '#' || first == '@' ? first : letters(number, first);
        return read(mark, number, style);
    }

    /** Reads {@code mark} as one that goes on with this list; empty where it cannot. */
    Optional<Counter> continued(String mark) {
        String number = number(mark);
        return number.isEmpty() || "-*+".contains(mark)
                ? Optional.empty()
                : read(mark, number, style).filter(this::goesOn);
    }

    private boolean goesOn(Counter next) {
        return opening.equals(next.opening) && closing == next.closing;
    }

    private static char letters(String number, char first) {
        boolean roman = number.length() > 1 || first == 'i' || first == 'I';
        return Character.isLowerCase(first) ? roman ? 'i' : 'a' : roman ? 'I' : 'A';
    }

    private static String number(String mark) {
        int start = mark.startsWith("(") ? 1 : 0;
        return mark.substring(start, Math.max(start, mark.length() - 1));
    }

    private static Optional<Counter> read(String mark, String number, char style) {
        int value =
                switch (style) {
                    case '1' -> DIGITS.matcher(number).matches() ? Integer.parseInt(number) : -1;
                    case 'a' -> number.matches("[a-z]") ? number.charAt(0) - 'a' + 1 : -1;
                    case 'A' -> number.matches("[A-Z]") ? number.charAt(0) - 'A' + 1 : -1;
                    case 'i' -> roman(number);
                    case 'I' ->
                        number.equals(number.toUpperCase(Locale.ROOT)) ? roman(number.toLowerCase(Locale.ROOT)) : -1;
                    default -> number.charAt(0) == style ? 1 : -1;
                };
        String opening = mark.startsWith("(") ? "(" : "";
        return value < 0
                ? Optional.empty()
                : Optional.of(new Counter(style, opening, mark.charAt(mark.length() - 1), value));
    }

    /** Whether the marks of such a list differ from item to item. */
    boolean counts() {
        return style != '#' && style != '@';
    }

    /** The mark with {@code number}, or nothing where this style cannot write it. */
    Optional<String> mark(int number) {
        if (number < 0 || number > LARGEST) {
            return Optional.empty();
        }
        boolean letters = number >= 1 && number <= 26;
        String written =
                switch (style) {
                    case '1' -> String.valueOf(number);
                    case 'a' -> letters ? String.valueOf((char) ('a' + number - 1)) : "";
                    case 'A' -> letters ? String.valueOf((char) ('A' + number - 1)) : "";
                    case 'i' -> roman(number);
                    case 'I' -> roman(number).toUpperCase(Locale.ROOT);
                    default -> "";
                };
        return written.isEmpty() ? Optional.empty() : Optional.of(opening + written + closing);
    }

    private static String roman(int number) {
        if (number < 1 || number > 4999) {
            return "";
        }
        StringBuilder written = new StringBuilder();
        int left = number;
        for (int i = 0; i < VALUES.length; i++) {
            for (; left >= VALUES[i]; left -= VALUES[i]) {
                written.append(SIGNS[i]);
            }
        }
        return written.toString();
    }

    private static int roman(String number) {
        if (!ROMAN.matcher(number).matches()) {
            return -1;
        }
        int value = 0;
        String left = number;
        for (int i = 0; i < SIGNS.length; i++) {
            for (; left.startsWith(SIGNS[i]); left = left.substring(SIGNS[i].length())) {
                value += VALUES[i];
            }
        }
        return value;
    }
}
