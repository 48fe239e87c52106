package org.diptych.core.markdown.pandoc.scan;

import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds pandoc's citation keys, {@code @key} and <code>@{key}</code>. */
public final class CitationScanner {
    private static final String INNER_SIGNS = ":.#$%&-+?<>~/";
    private static final Pattern ENTITY = Pattern.compile("&(?:#[0-9]+|#[xX][0-9a-fA-F]+|[A-Za-z][A-Za-z0-9]*);");

    private CitationScanner() {}

    /** Where the key ends that begins at {@code from}, behind the {@code @}; -1 if none begins there. */
    public static int keyEnd(Cursor cursor, int from) {
        char first = cursor.charAt(from);
        if (first == '{') {
            return bracedEnd(cursor, from);
        }
        if (!isKey(first) && first != '*') {
            return -1;
        }
        int i = from + 1;
        while (i < cursor.limit) {
            char c = cursor.text.charAt(i);
            char next = cursor.charAt(i + 1);
            boolean inner = INNER_SIGNS.indexOf(c) >= 0 && isKey(next) || (c == ':' || c == '/') && next == '/';
            if (!isKey(c) && !inner) {
                break;
            }
            i++;
        }
        return i;
    }

    /** Where braces that hold no blank end, and those in them. */
    private static int bracedEnd(Cursor cursor, int from) {
        int open = 0;
        for (int i = from; i < cursor.limit; i++) {
            char c = cursor.text.charAt(i);
            if (Character.isWhitespace(c)) {
                return -1;
            }
            open += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (open == 0) {
                return i + 1;
            }
        }
        return -1;
    }

    private static boolean isKey(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }

    /** The key at {@code from..to}, behind the {@code @}, without its braces. */
    public static String key(Cursor cursor, int from, int to) {
        boolean braced = cursor.charAt(from) == '{';
        return braced ? cursor.slice(from + 1, to - 1) : cursor.slice(from, to);
    }

    /** Where the first key of a group stands, or -1. */
    public static int firstKey(Cursor cursor, int from, int to) {
        for (int i = from; i < to; i = next(cursor, i)) {
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
            int end = semicolon(cursor, part, to);
            int key = firstKey(cursor, part, end);
            if (key < 0) {
                return "";
            }
            keys.add(key(cursor, key + 1, keyEnd(cursor, key + 1)));
            part = end + 1;
        }
        return keys.toString();
    }

    /**
     * The keys behind a key that a bracket follows, of which it says the page: none, or those of its further parts, a blank
     * before each; null if the bracket says no such thing.
     */
    public static @Nullable String keysBehindPages(Cursor cursor, int from, int to) {
        int end = semicolon(cursor, from, to);
        if (end == to) {
            return "";
        }
        String keys = keys(cursor, end + 1, to);
        return keys.isEmpty() ? null : " " + keys;
    }

    /** Where the first semicolon stands that parts a group; its end if there is none. */
    private static int semicolon(Cursor cursor, int from, int to) {
        int i = from;
        while (i < to && cursor.text.charAt(i) != ';') {
            i = next(cursor, i);
        }
        return Math.min(i, to);
    }

    /** Where that ends which begins at {@code i}: a character, or what is read as one piece. */
    private static int next(Cursor cursor, int i) {
        return switch (cursor.text.charAt(i)) {
            case '\\' -> i + 2;
            case '&' -> entityEnd(cursor, i);
            case '@' -> Math.max(bracedKeyEnd(cursor, i + 1), i + 1);
            case '`' -> codeEnd(cursor, i);
            case '[' -> Math.max(cursor.pairs().bracketEnd(i), i + 1);
            case '$' -> formulaEnd(cursor, i);
            default -> i + 1;
        };
    }

    private static int bracedKeyEnd(Cursor cursor, int from) {
        return cursor.charAt(from) == '{' ? bracedEnd(cursor, from) : -1;
    }

    private static int entityEnd(Cursor cursor, int i) {
        Matcher entity = ENTITY.matcher(cursor.text).region(i, cursor.limit);
        return entity.lookingAt() ? entity.end() : i + 1;
    }

    private static int codeEnd(Cursor cursor, int i) {
        int length = cursor.run('`', i);
        for (int at = i + length; at < cursor.limit; at++) {
            int run = cursor.run('`', at);
            if (run == length) {
                return at + run;
            }
            at += run;
        }
        return i + length;
    }

    private static int formulaEnd(Cursor cursor, int i) {
        int close = cursor.text.indexOf('$', i + 1);
        boolean formula = close > i + 1
                && close < cursor.limit
                && !Character.isWhitespace(cursor.charAt(i + 1))
                && !Character.isWhitespace(cursor.charAt(close - 1))
                && !Character.isDigit(cursor.charAt(close + 1));
        return formula ? close + 1 : i + 1;
    }
}
