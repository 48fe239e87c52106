package org.diptych.core.markdown.pandoc.scan;

import java.util.StringJoiner;

/** Finds pandoc's citation keys, {@code @key}. */
public final class CitationScanner {
    private static final String INNER_SIGNS = ":.#$%&-+?<>~/";

    private CitationScanner() {}

    /** Where the key ends that begins at {@code from}, behind the {@code @}; -1 if none begins there. */
    public static int keyEnd(Cursor cursor, int from) {
        char first = cursor.charAt(from);
        if (!Character.isLetterOrDigit(first) && first != '_') {
            return -1;
        }
        int i = from + 1;
        while (i < cursor.limit) {
            char c = cursor.text.charAt(i);
            boolean inner = INNER_SIGNS.indexOf(c) >= 0 && isKey(cursor.charAt(i + 1));
            if (!isKey(c) && !inner) {
                break;
            }
            i++;
        }
        return i;
    }

    private static boolean isKey(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }

    /** Where the first key of a group stands, or -1. */
    public static int firstKey(Cursor cursor, int from, int to) {
        for (int i = from; i < to; i++) {
            if (cursor.text.charAt(i) == '@'
                    && (i == from || !Character.isLetterOrDigit(cursor.text.charAt(i - 1)))
                    && keyEnd(cursor, i + 1) > 0) {
                return i;
            }
        }
        return -1;
    }

    /** The keys of a group, blanks between; empty if one of its parts, parted by semicolons, has none. */
    public static String keys(Cursor cursor, int from, int to) {
        StringJoiner keys = new StringJoiner(" ");
        int part = from;
        while (part <= to) {
            int semicolon = cursor.text.indexOf(';', part);
            int end = semicolon < 0 || semicolon > to ? to : semicolon;
            int key = firstKey(cursor, part, end);
            if (key < 0) {
                return "";
            }
            keys.add(cursor.slice(key + 1, keyEnd(cursor, key + 1)));
            part = end + 1;
        }
        return keys.toString();
    }
}
