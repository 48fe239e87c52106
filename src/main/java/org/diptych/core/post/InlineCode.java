package org.diptych.core.post;

/** Inline code as Hexo's first pass sees it: closed by a run at least as long, before the next blank line. */
final class InlineCode {
    private final String text;
    /** Runs of {@code failedLength} characters or more that begin before {@code failedUntil} are known to stay open. */
    private int failedLength = Integer.MAX_VALUE;

    private int failedUntil;
    /** From {@code searched} on, the first blank line is at {@code blank}. */
    private int searched = -1;

    private int blank = -1;

    InlineCode(String text) {
        this.text = text;
    }

    /** The end of the run of backticks that begins at {@code start}. */
    int endOfRun(int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) == '`') {
            end++;
        }
        return end;
    }

    /** Where the code ends whose first backtick is at {@code start}, or -1 where that backtick opens nothing. */
    int endOf(int start) {
        int from = endOfRun(start);
        int length = from - start;
        if (start < failedUntil && length >= failedLength) {
            return -1;
        }
        int limit = blankLine(from);
        for (int i = text.indexOf('`', from); i >= 0 && i < limit; i = text.indexOf('`', i)) {
            int end = endOfRun(i);
            if (end - i >= length) {
                return end;
            }
            i = end;
        }
        failedLength = start < failedUntil ? Math.min(failedLength, length) : length;
        failedUntil = limit;
        return -1;
    }

    private int blankLine(int from) {
        if (searched < 0 || from < searched || from > blank) {
            int found = text.indexOf("\n\n", from);
            searched = from;
            blank = found < 0 ? text.length() : found;
        }
        return blank;
    }
}
