package org.diptych.core.highlight;

import org.diptych.core.highlight.LineState.Mode;

/** Finds where the small constructs of a line end, and colours those that hold nothing else. */
final class SpanFinder {
    /** Brackets further apart than this are no link: keeps a line of brackets from costing its length squared. */
    private static final int FARTHEST = 2_000;

    private final Paint paint;
    private final String line;

    SpanFinder(Paint paint) {
        this.paint = paint;
        this.line = paint.line;
    }

    /** Where the construct of {@code mode} that is open at {@code from} ends; -1 where it goes on below. */
    int end(Mode mode, int from) {
        return switch (mode) {
            case MATH -> after("$$", from);
            case COMMENT -> after("-->", from);
            case TAG -> tagEnd(from);
            case FENCE, TEXT -> throw new IllegalArgumentException(mode + " ends with its line");
        };
    }

    private int after(String mark, int from) {
        int found = line.indexOf(mark, from);
        return found < 0 ? -1 : found + mark.length();
    }

    private int tagEnd(int from) {
        char quote = 0;
        for (int i = from; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return i + 1;
            }
        }
        return -1;
    }

    /** Inline code that begins at {@code from}; gives the place after it, or after its backticks if it never ends. */
    int code(int from) {
        int width = width('`', from);
        int inside = from + width;
        for (int i = line.indexOf('`', inside); i >= 0; ) {
            int found = width('`', i);
            if (found == width) {
                paint.set(from, i + found, Ink.CODE);
                paint.add(from, inside, Ink.MARK);
                paint.add(i, i + found, Ink.MARK);
                return i + found;
            }
            i = line.indexOf('`', i + found);
        }
        return inside;
    }

    private int width(char c, int from) {
        int end = from;
        while (end < line.length() && line.charAt(end) == c) {
            end++;
        }
        return end - from;
    }

    /** Pandoc's rule: no blank inside the dollars, no digit after. */
    int inlineMath(int from) {
        if (from + 1 >= line.length() || Character.isWhitespace(line.charAt(from + 1))) {
            return from + 1;
        }
        for (int i = from + 1; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '$') {
                boolean math = !Character.isWhitespace(line.charAt(i - 1))
                        && (i + 1 == line.length() || !isDigit(line.charAt(i + 1)));
                if (math) {
                    paint.add(from, i + 1, Ink.MATH);
                    paint.add(from, from + 1, Ink.MARK);
                    paint.add(i, i + 1, Ink.MARK);
                    return i + 1;
                }
            }
        }
        return from + 1;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** A tag of Hexo's, an expression or a comment that begins at {@code from}, a brace. */
    int hexo(int from) {
        if (from + 1 == line.length()) {
            return from + 1;
        }
        String close =
                switch (line.charAt(from + 1)) {
                    case '%' -> "%}";
                    case '{' -> "}}";
                    case '#' -> "#}";
                    default -> null;
                };
        int end = close == null ? -1 : after(close, from + 2);
        if (close == null || end < 0) {
            return from + 1;
        }
        paint.set(from, end, close.equals("#}") ? Ink.COMMENT : Ink.TAG);
        if (close.equals("%}")) {
            HexoTagPaint.paint(paint, from, end);
        }
        return end;
    }

    /** Whether an HTML tag begins at {@code from}, an angle bracket. */
    boolean isTag(int from) {
        int i = from + 1;
        if (i < line.length() && line.charAt(i) == '/') {
            i++;
        }
        if (i == line.length() || !isAsciiLetter(line.charAt(i))) {
            return false;
        }
        while (i < line.length()
                && (isAsciiLetter(line.charAt(i)) || isDigit(line.charAt(i)) || line.charAt(i) == '-')) {
            i++;
        }
        return i == line.length() || line.charAt(i) == '>' || line.charAt(i) == '/' || line.charAt(i) <= ' ';
    }

    private static boolean isAsciiLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** An address in angle brackets. */
    int autolink(int from) {
        int close = line.indexOf('>', from);
        boolean address = close > 0
                && line.substring(from + 1, close).matches("[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\\s<]*|[^\\s@<]+@[^\\s@<]+");
        if (!address) {
            return from + 1;
        }
        paint.add(from, close + 1, Ink.MARK);
        paint.set(from + 1, close, Ink.URL);
        return close + 1;
    }

    /** An address that stands in the text as it is. */
    int bareAddress(int from) {
        boolean address = line.startsWith("http://", from) || line.startsWith("https://", from);
        if (!address || from > 0 && Character.isLetterOrDigit(line.charAt(from - 1))) {
            return from + 1;
        }
        int end = from;
        while (end < line.length() && isAddress(line.charAt(end))) {
            end++;
        }
        paint.add(from, end, Ink.URL);
        return end;
    }

    private static boolean isAddress(char c) {
        return c > ' ' && c < 0x7F && "<>\"`)]}".indexOf(c) < 0;
    }

    /** The place of the bracket that closes the one at {@code open}; -1 where there is none near. */
    int closing(int open, char opener, char closer) {
        int depth = 0;
        int limit = Math.min(line.length(), open + FARTHEST);
        for (int i = open; i < limit; i++) {
            char c = line.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == opener) {
                depth++;
            } else if (c == closer && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** Where a link points to: colours {@code (address)} or {@code [key]} and gives the place after it, or -1. */
    int target(int from) {
        char c = from < line.length() ? line.charAt(from) : ' ';
        int close = c == '(' ? closing(from, '(', ')') : c == '[' ? closing(from, '[', ']') : -1;
        if (close < 0) {
            return -1;
        }
        paint.add(from, close + 1, Ink.MARK);
        paint.set(from + 1, close, c == '(' ? Ink.URL : Ink.KEY);
        return close + 1;
    }
}
