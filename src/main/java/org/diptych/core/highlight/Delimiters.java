package org.diptych.core.highlight;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The {@code *}, {@code _} and {@code ~~} of one stretch of text, matched when its end is reached.
 *
 * <p>Only blanks decide what opens and what closes, as in pandoc: there {@code **真，**她} is bold.
 */
final class Delimiters {
    private static final int DEEPEST = 50;

    private final Paint paint;
    private final List<Delimiter> found = new ArrayList<>();

    Delimiters(Paint paint) {
        this.paint = paint;
    }

    /** Takes the delimiters at {@code from} and gives the place after them. */
    int take(int from, int limit) {
        String line = paint.line;
        char mark = line.charAt(from);
        int end = from;
        while (end < limit && line.charAt(end) == mark) {
            end++;
        }
        char before = from == 0 ? ' ' : line.charAt(from - 1);
        char behind = end == line.length() ? ' ' : line.charAt(end);
        boolean opens = !Character.isWhitespace(behind);
        boolean closes = !Character.isWhitespace(before);
        if (mark == '_') {
            opens &= !isWord(before);
            closes &= !isWord(behind);
        }
        if (mark != '~' || end - from == 2) {
            found.add(new Delimiter(mark, from, end, opens, closes));
        }
        return end;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) && !Character.isIdeographic(c);
    }

    /** Colours every pair. */
    void resolve() {
        Deque<Delimiter> open = new ArrayDeque<>();
        for (Delimiter delimiter : found) {
            while (delimiter.closes && delimiter.left() > 0 && pair(open, delimiter)) {
                continue;
            }
            if (delimiter.opens && delimiter.left() > 0 && open.size() < DEEPEST) {
                open.push(delimiter);
            }
        }
    }

    private boolean pair(Deque<Delimiter> open, Delimiter closer) {
        if (open.stream().noneMatch(opener -> opener.mark == closer.mark)) {
            return false;
        }
        while (open.peek().mark != closer.mark) {
            open.pop();
        }
        Delimiter opener = open.peek();
        int width = Math.min(2, Math.min(opener.left(), closer.left()));
        Ink ink = closer.mark == '~' ? Ink.STRIKE : width == 2 ? Ink.STRONG : Ink.EMPHASIS;
        paint.add(opener.to, closer.from, ink);
        paint.add(opener.to - width, opener.to, Ink.MARK);
        paint.add(closer.from, closer.from + width, Ink.MARK);
        opener.to -= width;
        closer.from += width;
        if (opener.left() == 0) {
            open.pop();
        }
        return true;
    }

    private static final class Delimiter {
        final char mark;
        final boolean opens;
        final boolean closes;
        int from;
        int to;

        Delimiter(char mark, int from, int to, boolean opens, boolean closes) {
            this.mark = mark;
            this.from = from;
            this.to = to;
            this.opens = opens;
            this.closes = closes;
        }

        int left() {
            return to - from;
        }
    }
}
