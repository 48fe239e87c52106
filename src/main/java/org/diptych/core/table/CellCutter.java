package org.diptych.core.table;

import java.util.ArrayList;
import java.util.List;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.text.TextRange;

/**
 * Cuts a line of a pipe table into its cells. In pandoc's dialect a pipe within code or a formula cuts nothing; in the
 * others only a backslash keeps it. Immutable.
 */
record CellCutter(Dialect dialect) {

    /** Where the cells of {@code line} stand, from {@code start} on, without the blanks around what they hold. */
    List<TextRange> cells(String line, int start) {
        int from = skipBlanks(line, start);
        if (from < line.length() && line.charAt(from) == '|') {
            from++;
        }
        List<TextRange> cells = new ArrayList<>();
        int cellStart = from;
        for (int at = from; at < line.length(); at = next(line, at)) {
            if (line.charAt(at) == '|') {
                cells.add(trimmed(line, cellStart, at));
                cellStart = at + 1;
            }
        }
        if (!line.substring(Math.min(cellStart, line.length())).isBlank()) {
            cells.add(trimmed(line, cellStart, line.length()));
        }
        return cells;
    }

    /** Whether {@code line} has a pipe that cuts. */
    boolean cuts(String line) {
        for (int at = 0; at < line.length(); at = next(line, at)) {
            if (line.charAt(at) == '|') {
                return true;
            }
        }
        return false;
    }

    /** Where what begins at {@code at} ends, and the next thing begins. */
    private int next(String line, int at) {
        char c = line.charAt(at);
        if (c == '\\') {
            return at + 2;
        }
        if (dialect.keepsBarsInCode() && (c == '`' || c == '$')) {
            int run = at;
            while (run < line.length() && line.charAt(run) == c) {
                run++;
            }
            int end = line.indexOf(line.substring(at, run), run);
            // Money is no formula: what opens one has no blank behind it.
            boolean opens = c == '`' || run < line.length() && line.charAt(run) != ' ';
            return opens && end >= 0 ? end + run - at : run;
        }
        return at + 1;
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

    private static boolean escaped(String line, int at) {
        return at > 0 && line.charAt(at - 1) == '\\';
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
