package org.diptych.core.markdown.pandoc.scan;

/** Finds where formulas end: {@code $$} without a blank line in it, {@code $} by pandoc's rules about blanks. */
public final class FormulaScanner {
    private FormulaScanner() {}

    /** Where the display formula ends whose dollars stand at {@code from}, or -1. */
    public static int displayEnd(Cursor cursor, int from) {
        if (cursor.charAt(from + 1) != '$') {
            return -1;
        }
        int start = from + 2;
        for (int i = start; i < cursor.limit; i++) {
            char c = cursor.text.charAt(i);
            if (c == '$' && cursor.charAt(i + 1) == '$') {
                return i == start ? -1 : i + 2;
            }
            if (c == '\n' && cursor.blankLine(i + 1) >= 0) {
                return -1;
            }
        }
        return -1;
    }

    /** Where the inline formula ends whose dollar stands at {@code from}, or -1. */
    public static int inlineEnd(Cursor cursor, int from) {
        int start = from + 1;
        char first = cursor.charAt(start);
        if (first == 0 || first == '$' || Character.isWhitespace(first) || first == '\u00A0') {
            return -1;
        }
        int i = start;
        while (i < cursor.limit) {
            char c = cursor.text.charAt(i);
            if (c == '$') {
                return isDigit(cursor.charAt(i + 1)) ? -1 : i + 1;
            }
            i = c == '\\' ? afterCommand(cursor, i) : c == ' ' || c == '\n' ? afterBlank(cursor, i) : i + 1;
            if (i < 0) {
                return -1;
            }
        }
        return -1;
    }

    private static int afterCommand(Cursor cursor, int at) {
        if (cursor.text.startsWith("text{", at + 1)) {
            int end = balancedBraces(cursor, at + 5);
            if (end > 0) {
                return end;
            }
        }
        return at + 2 <= cursor.limit ? at + 2 : -1;
    }

    private static int afterBlank(Cursor cursor, int at) {
        int blank = cursor.blankLine(at);
        int end = blank;
        if (blank >= 0) {
            if (cursor.blankLine(blank) >= 0) {
                return -1;
            }
        } else {
            end = cursor.skipBlanks(at);
        }
        return cursor.charAt(end) == '$' ? -1 : end;
    }

    /** Where the braces that open at {@code at} are closed, or -1. */
    static int balancedBraces(Cursor cursor, int at) {
        int depth = 0;
        for (int i = at; i < cursor.limit; i++) {
            switch (cursor.text.charAt(i)) {
                case '\\' -> i++;
                case '{' -> depth++;
                case '}' -> {
                    depth--;
                    if (depth == 0) {
                        return i + 1;
                    }
                }
                default -> {}
            }
        }
        return -1;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** TeX without blanks at its ends; a blank that a backslash makes one stays. */
    public static String trimmed(String tex) {
        String stripped = tex.strip();
        return stripped.endsWith("\\") && tex.stripLeading().length() > stripped.length() ? stripped + " " : stripped;
    }
}
