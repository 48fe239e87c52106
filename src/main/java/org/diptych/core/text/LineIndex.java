package org.diptych.core.text;

import java.util.Arrays;

/**
 * Where the lines of one text begin. A line ends after {@code \n}, {@code \r\n} or a lone {@code \r}.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class LineIndex {
    private final int[] starts;
    private final int length;

    private LineIndex(int[] starts, int length) {
        this.starts = starts;
        this.length = length;
    }

    /** The lines of {@code text}. */
    public static LineIndex of(CharSequence text) {
        return text instanceof String whole && whole.indexOf('\r') < 0 ? ofUnix(whole) : ofAny(text);
    }

    /** Nothing is looked at but line ends, by a search that the JVM does in wide steps. */
    private static LineIndex ofUnix(String text) {
        int[] starts = new int[16];
        int lines = 1;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            if (lines == starts.length) {
                starts = Arrays.copyOf(starts, lines * 2);
            }
            starts[lines++] = end + 1;
        }
        return new LineIndex(Arrays.copyOf(starts, lines), text.length());
    }

    private static LineIndex ofAny(CharSequence text) {
        int[] starts = new int[16];
        int lines = 1;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || c == '\r' && (i + 1 == length || text.charAt(i + 1) != '\n');
            if (ends) {
                if (lines == starts.length) {
                    starts = Arrays.copyOf(starts, lines * 2);
                }
                starts[lines++] = i + 1;
            }
        }
        return new LineIndex(Arrays.copyOf(starts, lines), length);
    }

    /** How many lines there are; at least one. */
    public int lineCount() {
        return starts.length;
    }

    /** Offset of the first character of {@code line}, which counts from 1. */
    public int startOfLine(int line) {
        return starts[line - 1];
    }

    /** Line and column of {@code offset}, which may be the text's length. */
    public Position positionAt(int offset) {
        if (offset < 0 || offset > length) {
            throw new IndexOutOfBoundsException("offset " + offset + " of " + length);
        }
        int found = Arrays.binarySearch(starts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Position(line + 1, offset - starts[line] + 1);
    }

    /** Offset of {@code position}; a column after the line's end gives the text's place as if the line went on. */
    public int offsetAt(Position position) {
        return Math.min(startOfLine(position.line()) + position.column() - 1, length);
    }
}
