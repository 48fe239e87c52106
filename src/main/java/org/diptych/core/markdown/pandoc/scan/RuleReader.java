package org.diptych.core.markdown.pandoc.scan;

/** Horizontal rules: three or more of one sign, with blanks between them or not. */
public final class RuleReader {
    private RuleReader() {}

    /** Where the line after the rule in the line of {@code from} begins, or -1. */
    public static int endAt(Cursor cursor, int from) {
        int i = cursor.skipBlanks(from);
        char sign = cursor.charAt(i);
        if (sign != '*' && sign != '-' && sign != '_') {
            return -1;
        }
        int count = 0;
        while (i < cursor.limit && (cursor.text.charAt(i) == sign || cursor.text.charAt(i) == ' ')) {
            count += cursor.text.charAt(i) == sign ? 1 : 0;
            i++;
        }
        return count >= 3 && cursor.charAt(i) == '\n' ? i + 1 : -1;
    }
}
