package org.diptych.core.text;

import java.util.BitSet;

/**
 * Finds the marks of a line of Markdown: emphasis, code, formulas, struck text. This is a guess from the line alone, right
 * where an author writes the usual; it decides only where a row may end. Takes time proportional to the line's length.
 */
final class MarkPlaces {
    private static final String MARKS = "*_~`$";
    private static final int LONGEST = 8;
    private final CharSequence text;
    private final int start;
    private final BitSet parting = new BitSet();
    /** For emphasis: whether a run of this length is open. */
    private final boolean[][] open = new boolean[MARKS.length()][LONGEST + 1];
    /** For code and formulas: whether a run of this length is known to have no end. */
    private final boolean[][] endless = new boolean[MARKS.length()][LONGEST + 1];

    /** @param start the offset of the first character */
    MarkPlaces(CharSequence text, int start) {
        this.text = text;
        this.start = start;
    }

    /** The offsets right after an opening mark, within a mark, and right before a closing one. */
    BitSet parting() {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int kind = MARKS.indexOf(c);
            if (c == '\\') {
                at += 2;
            } else if (kind < 0) {
                at++;
            } else {
                int end = runEnd(at);
                at = c == '`' || c == '$' ? verbatim(kind, at, end) : emphasis(kind, at, end);
            }
        }
        return parting;
    }

    /** Code or a formula: what looks like a mark in it is none. */
    private int verbatim(int kind, int at, int end) {
        int length = Math.min(end - at, LONGEST);
        if (!endless[kind][length] && !isBlank(end)) {
            int close = sameRun(at, end);
            if (close >= 0) {
                opens(at, end);
                closes(close, runEnd(close));
                return runEnd(close);
            }
            endless[kind][length] = true;
        }
        return end;
    }

    private int sameRun(int at, int end) {
        int length = end - at;
        for (int from = end; from < text.length(); from++) {
            if (text.charAt(from) == text.charAt(at)) {
                int runEnd = runEnd(from);
                if (runEnd - from == length) {
                    return from;
                }
                from = runEnd - 1;
            }
        }
        return -1;
    }

    private int emphasis(int kind, int at, int end) {
        boolean afterBlank = isBlank(at - 1);
        boolean beforeBlank = isBlank(end);
        boolean withinWord = text.charAt(at) == '_' && !afterBlank && !beforeBlank && isWord(at - 1) && isWord(end);
        if (afterBlank && beforeBlank || withinWord) {
            return end;
        }
        int length = Math.min(end - at, LONGEST);
        boolean both = length == 3 && open[kind][1] && open[kind][2];
        if (beforeBlank || !afterBlank && (both || open[kind][length])) {
            closes(at, end);
            open[kind][length] = false;
            if (both) {
                open[kind][1] = false;
                open[kind][2] = false;
            }
        } else {
            opens(at, end);
            open[kind][length] = true;
        }
        return end;
    }

    private void opens(int at, int end) {
        parting.set(start + at + 1, start + end + 1);
    }

    private void closes(int at, int end) {
        parting.set(start + at, start + end);
    }

    private int runEnd(int at) {
        int end = at + 1;
        while (end < text.length() && text.charAt(end) == text.charAt(at)) {
            end++;
        }
        return end;
    }

    /** The ends of the line count as blank. */
    private boolean isBlank(int at) {
        return at < 0 || at >= text.length() || Character.isWhitespace(text.charAt(at));
    }

    private boolean isWord(int at) {
        return Character.isLetterOrDigit(text.charAt(at));
    }
}
