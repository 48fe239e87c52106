package org.diptych.core.markdown.pandoc;

/** Finds the square bracket that closes another, past code, tags and escapes. */
final class Brackets {
    private Brackets() {}

    /** Where the brackets end that open at {@code from}, or -1. */
    static int end(Cursor cursor, int from) {
        int depth = 0;
        int i = from;
        while (i < cursor.limit) {
            char c = cursor.text.charAt(i);
            switch (c) {
                case '[' -> depth++;
                case ']' -> {
                    depth--;
                    if (depth == 0) {
                        return i + 1;
                    }
                }
                case '\n' -> {
                    if (cursor.blankLine(i + 1) >= 0) {
                        return -1;
                    }
                }
                case '\\', '`', '<' -> {
                    i = pastConstruct(cursor, i, c);
                    continue;
                }
                default -> {}
            }
            i++;
        }
        return -1;
    }

    private static int pastConstruct(Cursor cursor, int at, char c) {
        if (c == '\\') {
            return Math.min(cursor.limit, at + 2);
        }
        if (c == '`') {
            int end = LiteralReader.codeEnd(cursor, at);
            return end < 0 ? at + cursor.run('`', at) : end;
        }
        HtmlTag tag = HtmlTag.at(cursor.text, at, cursor.limit);
        return tag == null || !tag.isInline() ? at + 1 : tag.end();
    }
}
