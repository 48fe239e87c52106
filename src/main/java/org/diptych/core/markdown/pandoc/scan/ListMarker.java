package org.diptych.core.markdown.pandoc.scan;

import org.jspecify.annotations.Nullable;

/**
 * The mark at the start of a list item.
 *
 * @param ordered whether it counts
 * @param start the number it stands for
 * @param style {@code 1}, {@code a}, {@code A}, {@code i}, {@code I}, {@code @} for examples, empty for {@code #}
 * @param delimiter the sign behind it: {@code .}, {@code )}, or {@code (} for round brackets on both sides
 * @param end where the item's text begins
 */
public record ListMarker(boolean ordered, int start, String style, char delimiter, int end) {
    private static final int TAB = 4;

    /** Whether an item begins in the line at {@code line}. */
    public static boolean startsAt(Cursor cursor, int line) {
        return at(cursor, line) != null;
    }

    /** The marker of the item that begins in the line at {@code line}, or null. */
    public static @Nullable ListMarker at(Cursor cursor, int line) {
        int start = cursor.smallIndent(line);
        char c = cursor.charAt(start);
        if (c == '-' || c == '*' || c == '+') {
            return bullet(cursor, line, start);
        }
        if (c == '(' || c == '#' || c == '@' || Character.isLetterOrDigit(c)) {
            return OrderedMarker.at(cursor, line, start);
        }
        return null;
    }

    private static @Nullable ListMarker bullet(Cursor cursor, int line, int start) {
        char after = cursor.charAt(start + 1);
        if (!Cursor.isBlank(after) || RuleReader.endAt(cursor, start) >= 0) {
            return null;
        }
        return new ListMarker(false, 1, "", ' ', textStart(cursor, line, start + 1));
    }

    /** Where the text begins after a marker that ends at {@code end}: past the blanks that fill up a tab stop, or one before code. */
    static int textStart(Cursor cursor, int line, int end) {
        int text = cursor.skipBlanks(end);
        if (text - end > TAB) {
            return end + 1;
        }
        int most = Math.max(0, TAB - (end - line));
        return Math.min(text, end + most);
    }

    /** The marker of an item that goes on with the list this one began, in the line at {@code line}; null if none. */
    public @Nullable ListMarker continuedAt(Cursor cursor, int line) {
        if (!ordered) {
            ListMarker next = at(cursor, line);
            return next == null || next.ordered ? null : next;
        }
        ListMarker next = OrderedMarker.continuing(cursor, line, cursor.smallIndent(line), style);
        return next == null || next.delimiter != delimiter ? null : next;
    }
}
