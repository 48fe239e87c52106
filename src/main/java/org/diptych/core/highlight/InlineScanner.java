package org.diptych.core.highlight;

import org.diptych.core.highlight.LineState.Mode;

/** Walks once through a line's text and colours what stands in it. Used once for each line. */
final class InlineScanner {
    private static final int DEEPEST = 8;

    private final Paint paint;
    private final String line;
    private final SpanFinder spans;
    private int at;
    private LineState after = LineState.TEXT;

    InlineScanner(Paint paint) {
        this.paint = paint;
        this.line = paint.line;
        this.spans = new SpanFinder(paint);
    }

    /** Colours the line from {@code from} on and gives the state of the line below. */
    LineState scan(LineState before, int from) {
        at = from;
        if (before.mode() != Mode.TEXT && !closes(before)) {
            return after;
        }
        tablePipes();
        range(line.length(), 0);
        return after;
    }

    /** Carries on with what the line above left open; false where it stays open. */
    private boolean closes(LineState before) {
        Ink ink = ink(before.mode());
        if (before.mode() != Mode.COMMENT && line.isBlank()) {
            return false;
        }
        int end = spans.end(before.mode(), at);
        if (end < 0) {
            paint.add(at, line.length(), ink);
            after = before;
            return false;
        }
        paint.add(at, end, ink);
        if (before.mode() == Mode.MATH) {
            paint.add(end - 2, end, Ink.MARK);
        }
        at = end;
        return true;
    }

    private static Ink ink(Mode mode) {
        return switch (mode) {
            case MATH -> Ink.MATH;
            case COMMENT -> Ink.COMMENT;
            case TAG -> Ink.HTML;
            case FENCE -> Ink.CODE;
            case TEXT -> throw new IllegalArgumentException("nothing is open");
        };
    }

    private void tablePipes() {
        int first = at;
        while (first < line.length() && Character.isWhitespace(line.charAt(first))) {
            first++;
        }
        if (first == line.length() || line.charAt(first) != '|') {
            return;
        }
        for (int i = first; i < line.length(); i++) {
            if (line.charAt(i) == '|' && (i == 0 || line.charAt(i - 1) != '\\')) {
                paint.add(i, i + 1, Ink.MARK);
            }
        }
    }

    private void range(int end, int depth) {
        Delimiters delimiters = new Delimiters(paint);
        while (at < end) {
            char c = line.charAt(at);
            switch (c) {
                case '\\' -> escape(end);
                case '`' -> at = spans.code(at);
                case '$' -> dollar();
                case '{' -> at = spans.hexo(at);
                case '<' -> angle();
                case '[' -> bracket(at, depth);
                case '!' -> {
                    if (at + 1 < end && line.charAt(at + 1) == '[') {
                        bracket(at + 1, depth);
                    } else {
                        at++;
                    }
                }
                case '*', '_', '~' -> at = delimiters.take(at, end);
                case 'h' -> at = spans.bareAddress(at);
                default -> at++;
            }
        }
        delimiters.resolve();
    }

    private void escape(int end) {
        if (at + 1 < end && !Character.isLetterOrDigit(line.charAt(at + 1))) {
            paint.add(at, at + 1, Ink.MARK);
            at += 2;
        } else {
            at++;
        }
    }

    private void dollar() {
        if (!line.startsWith("$$", at)) {
            at = spans.inlineMath(at);
            return;
        }
        paint.add(at, at + 2, Ink.MARK);
        int end = spans.end(Mode.MATH, at + 2);
        if (end < 0) {
            paint.add(at, line.length(), Ink.MATH);
            after = LineState.MATH;
            at = line.length();
        } else {
            paint.add(at, end, Ink.MATH);
            paint.add(end - 2, end, Ink.MARK);
            at = end;
        }
    }

    private void angle() {
        if (line.startsWith("<!--", at)) {
            open(Mode.COMMENT, LineState.COMMENT, at + 4);
        } else if (spans.isTag(at)) {
            open(Mode.TAG, LineState.TAG, at + 1);
        } else {
            at = spans.autolink(at);
        }
    }

    private void open(Mode mode, LineState open, int inside) {
        int end = spans.end(mode, inside);
        boolean first = line.substring(0, at).isBlank();
        if (end < 0 && mode == Mode.TAG && !first) {
            at++;
            return;
        }
        int to = end < 0 ? line.length() : end;
        paint.set(at, to, ink(mode));
        after = end < 0 ? open : LineState.TEXT;
        at = to;
    }

    /** A link, an image, a footnote; {@code open} is the place of its bracket. */
    private void bracket(int open, int depth) {
        int close = depth < DEEPEST ? spans.closing(open, '[', ']') : -1;
        if (close < 0) {
            at = open + 1;
            return;
        }
        if (line.startsWith("[^", open)) {
            paint.add(open, close + 1, Ink.KEY);
            at = close + 1;
            return;
        }
        int target = spans.target(close + 1);
        if (target < 0) {
            at = open + 1;
            return;
        }
        paint.add(at, open + 1, Ink.MARK);
        paint.add(open + 1, close, Ink.LINK);
        paint.add(close, close + 1, Ink.MARK);
        at = open + 1;
        range(close, depth + 1);
        at = target;
    }
}
