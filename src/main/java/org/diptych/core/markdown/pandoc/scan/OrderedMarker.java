package org.diptych.core.markdown.pandoc.scan;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the marks of ordered lists: {@code 1.}, {@code (a)}, {@code iv)}, {@code #.}, {@code (@label)}. */
final class OrderedMarker {
    private final Cursor cursor;
    private final int line;
    private final int start;

    private OrderedMarker(Cursor cursor, int line, int start) {
        this.cursor = cursor;
        this.line = line;
        this.start = start;
    }

    /** The marker at {@code start}, or null. */
    static @Nullable ListMarker at(Cursor cursor, int line, int start) {
        return new OrderedMarker(cursor, line, start).read(null);
    }

    /** The marker at {@code start} if it can go on with a list of {@code style}, or null. */
    static @Nullable ListMarker continuing(Cursor cursor, int line, int start, String style) {
        return new OrderedMarker(cursor, line, start).read(style);
    }

    private @Nullable ListMarker read(@Nullable String style) {
        boolean bracketed = cursor.charAt(start) == '(';
        int numberStart = bracketed ? start + 1 : start;
        int numberEnd = numberStart;
        char first = cursor.charAt(numberStart);
        if (first == '@') {
            numberEnd = labelEnd(numberStart + 1);
        } else if (first == '#') {
            numberEnd++;
        } else {
            while (isAsciiAlphanumeric(cursor.charAt(numberEnd))) {
                numberEnd++;
            }
        }
        char closing = cursor.charAt(numberEnd);
        if (numberEnd == numberStart || closing != ')' && (bracketed || closing != '.')) {
            return null;
        }
        int end = numberEnd + 1;
        if (!Cursor.isBlank(cursor.charAt(end)) || isPageNumber(end)) {
            return null;
        }
        String number = cursor.slice(numberStart, numberEnd);
        char delimiter = bracketed ? '(' : closing;
        ListMarker marker = style == null ? number(number, delimiter, end) : next(style, number, delimiter, end);
        return marker == null || mayBeInitial(marker, number, end) ? null : marker;
    }

    private static boolean isAsciiAlphanumeric(char c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private int labelEnd(int from) {
        int i = from;
        while (Character.isLetterOrDigit(cursor.charAt(i)) || cursor.charAt(i) == '_' || cursor.charAt(i) == '-') {
            i++;
        }
        return i;
    }

    private boolean isPageNumber(int end) {
        return cursor.text.startsWith("p. ", start) && FormulaScanner.isDigit(cursor.charAt(end + 1));
    }

    /** A capital letter with a full stop and one blank is rather somebody's first name. */
    private boolean mayBeInitial(ListMarker marker, String number, int end) {
        boolean capital = marker.style().equals("A") || marker.style().equals("I") && number.length() == 1;
        boolean oneBlank = cursor.charAt(end) == ' ' && cursor.charAt(end + 1) != ' ' && cursor.blankLine(end) < 0;
        return capital && marker.delimiter() == '.' && oneBlank;
    }

    private @Nullable ListMarker number(String number, char delimiter, int end) {
        for (String style : new String[] {"1", "@", "", "i1", "a", "i", "A", "I"}) {
            if (style.equals("i1")) {
                if (number.equals("i") || number.equals("I")) {
                    return marker(number, 1, delimiter, end);
                }
                continue;
            }
            ListMarker marker = numberOf(style, number, delimiter, end);
            if (marker != null) {
                return marker;
            }
        }
        return null;
    }

    /** {@code #} goes on with any list, and what it began goes on with numbers. */
    private @Nullable ListMarker next(String style, String number, char delimiter, int end) {
        ListMarker marker = numberOf(number.equals("#") ? "" : style, number, delimiter, end);
        return marker == null && style.isEmpty() ? numberOf("1", number, delimiter, end) : marker;
    }

    private @Nullable ListMarker numberOf(String style, String number, char delimiter, int end) {
        char first = number.charAt(0);
        boolean letter = number.length() == 1;
        int value =
                switch (style) {
                    case "1" ->
                        number.length() <= 9 && number.chars().allMatch(c -> c >= '0' && c <= '9')
                                ? Integer.parseInt(number)
                                : -1;
                    case "@" -> first == '@' ? 1 : -1;
                    case "" -> number.equals("#") ? 1 : -1;
                    case "a" -> letter && first >= 'a' && first <= 'z' ? first - 'a' + 1 : -1;
                    case "A" -> letter && first >= 'A' && first <= 'Z' ? first - 'A' + 1 : -1;
                    case "i" -> number.equals(number.toLowerCase(Locale.ROOT)) ? RomanNumber.valueOf(number) : -1;
                    case "I" -> number.equals(number.toUpperCase(Locale.ROOT)) ? RomanNumber.valueOf(number) : -1;
                    default -> -1;
                };
        return value < 0 ? null : marker(style, value, delimiter, end);
    }

    private ListMarker marker(String style, int value, char delimiter, int end) {
        return new ListMarker(true, value, style, delimiter, ListMarker.textStart(cursor, line, end));
    }
}
