package org.diptych.core.markdown.pandoc.read;

import org.diptych.core.markdown.pandoc.ast.inline.Styled;
import org.diptych.core.markdown.pandoc.scan.Cursor;

/**
 * Emphasis, scripts and strikeout. Emphasis never goes back: what is not closed leaves its marks as text before all that
 * was read since.
 */
final class EmphasisReader {
    private final InlineReader reader;
    private final Cursor cursor;
    private final Inlines out;

    EmphasisReader(InlineReader reader) {
        this.reader = reader;
        this.cursor = reader.cursor;
        this.out = reader.out;
    }

    boolean emphasis() {
        char c = cursor.here();
        if (c == '_' && reader.afterWord()) {
            return false;
        }
        int from = cursor.at;
        int count = cursor.run(c, from);
        cursor.at = from + count;
        if (cursor.here() == ' ') {
            out.source(from, cursor.at);
            return reader.whitespace();
        }
        if (count > 3) {
            out.source(from, cursor.at);
            return true;
        }
        int mark = out.mark();
        switch (count) {
            case 1 -> one(c, mark, from);
            case 2 -> two(c, mark, from);
            default -> three(c, mark, from);
        }
        return true;
    }

    private void three(char c, int mark, int from) {
        while (!ends(c, 1) && reader.inline()) {
            // reads up to the first mark
        }
        if (ends(c, 3)) {
            close(3);
            out.wrap(mark, new Styled("em"), from);
            out.wrap(mark, new Styled("strong"), from);
        } else if (ends(c, 2)) {
            close(2);
            out.wrap(mark, new Styled("strong"), from);
            one(c, mark, from);
        } else if (ends(c, 1)) {
            close(1);
            out.wrap(mark, new Styled("em"), from);
            two(c, mark, from);
        } else {
            out.insert(mark, from, from + 3);
        }
    }

    private void two(char c, int mark, int from) {
        while (!ends(c, 2) && reader.inline()) {
            // reads up to a double mark
        }
        if (ends(c, 2)) {
            close(2);
            out.wrap(mark, new Styled("strong"), from);
        } else {
            out.insert(mark, from, from + 2);
        }
    }

    private void one(char c, int mark, int from) {
        while (true) {
            if (!ends(c, 1)) {
                if (!reader.inline()) {
                    break;
                }
            } else if (cursor.charAt(cursor.at + 1) == c && !endsAt(cursor.at + 2, c, 1)) {
                int inner = cursor.at;
                int innerMark = out.mark();
                cursor.at += 2;
                two(c, innerMark, inner);
            } else {
                break;
            }
        }
        if (ends(c, 1)) {
            close(1);
            out.wrap(mark, new Styled("em"), from);
        } else {
            out.insert(mark, from, from + 1);
        }
    }

    private void close(int count) {
        cursor.at += count;
        cursor.wordEnd = cursor.at;
    }

    private boolean ends(char c, int count) {
        return endsAt(cursor.at, c, count);
    }

    private boolean endsAt(int at, char c, int count) {
        for (int i = 0; i < count; i++) {
            if (cursor.charAt(at + i) != c) {
                return false;
            }
        }
        return c == '*' || !Character.isLetterOrDigit(cursor.charAt(at + count));
    }

    boolean superscript() {
        return script('^', "sup");
    }

    boolean subscript() {
        return script('~', "sub");
    }

    private boolean script(char c, String tag) {
        int from = cursor.at;
        int mark = out.mark();
        cursor.at++;
        while (cursor.here() != c || out.isEmptySince(mark)) {
            if (cursor.atEnd() || Cursor.isBlank(cursor.here()) || cursor.here() == c || !reader.inline()) {
                return undo(mark, from);
            }
        }
        cursor.at++;
        out.wrap(mark, new Styled(tag), from);
        return true;
    }

    boolean strikeout() {
        int from = cursor.at;
        char next = cursor.charAt(from + 2);
        if (cursor.charAt(from + 1) != '~' || next == '~' || next == 0 || Character.isWhitespace(next)) {
            return false;
        }
        int mark = out.mark();
        cursor.at += 2;
        while (!cursor.starts("~~")) {
            boolean blank = cursor.here() == ' ' || cursor.here() == '\t';
            if (!reader.inline() || blank && cursor.starts("~~")) {
                return undo(mark, from);
            }
        }
        cursor.at += 2;
        out.wrap(mark, new Styled("del"), from);
        return true;
    }

    private boolean undo(int mark, int from) {
        out.forget(mark);
        cursor.at = from;
        return false;
    }
}
