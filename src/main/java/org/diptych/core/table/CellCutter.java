package org.diptych.core.table;

import java.util.ArrayList;
import java.util.List;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.text.TextRange;

/** Cuts a line of a pipe table into its cells, at the bars at which the dialect does. Immutable. */
record CellCutter(Dialect dialect) {

    /** Where the cells of {@code line} stand, from {@code start} on, without the blanks around what they hold. */
    List<TextRange> cells(String line, int start) {
        int from = skipBlanks(line, start);
        if (from < line.length() && line.charAt(from) == '|') {
            from++;
        }
        List<TextRange> cells = new ArrayList<>();
        int cellStart = from;
        for (int bar : dialect.bars(line.substring(from))) {
            cells.add(trimmed(line, cellStart, from + bar));
            cellStart = from + bar + 1;
        }
        if (!line.substring(cellStart).isBlank()) {
            cells.add(trimmed(line, cellStart, line.length()));
        }
        return cells;
    }

    /** Whether {@code line} has a bar that cuts. */
    boolean cuts(String line) {
        return !dialect.bars(line).isEmpty();
    }

    /** {@code words} as one cell can hold them: no bar of theirs cuts, and none that follows is kept from it. */
    String whole(String words) {
        StringBuilder whole = new StringBuilder(words);
        List<Integer> bars = dialect.bars(words);
        for (int i = bars.size() - 1; i >= 0; i--) {
            whole.insert((int) bars.get(i), '\\');
        }
        return escaped(words, words.length()) ? whole.append('\\').toString() : whole.toString();
    }

    private static TextRange trimmed(String line, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isBlank(line.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(line.charAt(end - 1)) && !escaped(line, end - 1)) {
            end--;
        }
        return start == end ? new TextRange(Math.min(from + 1, to), Math.min(from + 1, to)) : new TextRange(start, end);
    }

    /** Whether a backslash, itself without one, stands before {@code at}. */
    private static boolean escaped(String line, int at) {
        int start = at;
        while (start > 0 && line.charAt(start - 1) == '\\') {
            start--;
        }
        return (at - start) % 2 == 1;
    }

    private static int skipBlanks(String line, int start) {
        int at = start;
        while (at < line.length() && isBlank(line.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
