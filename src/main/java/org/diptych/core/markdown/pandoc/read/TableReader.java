package org.diptych.core.markdown.pandoc.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.diptych.core.markdown.pandoc.ast.Cell;
import org.diptych.core.markdown.pandoc.ast.Row;
import org.diptych.core.markdown.pandoc.ast.Table;
import org.diptych.core.markdown.pandoc.scan.CellBars;
import org.diptych.core.markdown.pandoc.scan.Cursor;
import org.diptych.core.markdown.pandoc.scan.SignWidth;
import org.jspecify.annotations.Nullable;

/** Tables whose columns are parted by bars. */
final class TableReader {
    private static final Pattern SEPARATOR = Pattern.compile(" {0,3}(?:\\| *)?:?-+:? *(?:[|+] *+:?-++:?+ *+)*+\\|? *");
    private static final int WIDE = 72;
    /** Blanks before a table; more make code of it. */
    private static final int INDENT = 3;

    private final Tables tables;
    private final Cursor cursor;

    TableReader(Tables tables) {
        this.tables = tables;
        this.cursor = tables.cursor;
    }

    boolean read() {
        int from = cursor.at;
        int second = cursor.nextLine(from);
        if (!isSeparator(second)) {
            return false;
        }
        String separator = cursor.slice(second, cursor.lineEnd(second));
        if (separator.indexOf('|') < 0 && separator.indexOf('+') < 0) {
            return false;
        }
        String[] dashes = columns(separator);
        int width = dashes.length;
        List<List<int[]>> rows = new ArrayList<>();
        List<int[]> head = cells(from);
        if (head == null || cursor.skipBlanks(from) - from > INDENT) {
            return false;
        }
        boolean headed =
                head.stream().anyMatch(cell -> !cursor.slice(cell[0], cell[1]).isBlank());
        if (headed) {
            rows.add(head);
        }
        int start = cursor.nextLine(second);
        cursor.at = rows(rows, start);
        Table table = new Table(alignments(dashes), isWide(head, rows, dashes) ? widths(dashes) : List.of(), headed);
        rows.forEach(row -> table.appendChild(row(row, width)));
        tables.add(table, from);
        return true;
    }

    /** Adds the rows from {@code start} on, and says where the line after them begins. */
    private int rows(List<List<int[]>> rows, int start) {
        int line = start;
        while (line < cursor.limit && cursor.blankLine(line) < 0) {
            List<int[]> row = cells(line);
            if (row == null) {
                break;
            }
            rows.add(row);
            line = cursor.nextLine(line);
        }
        return line;
    }

    /** Whether a line is too long for a page, so that columns take their shares of it. */
    private boolean isWide(List<int[]> head, List<List<int[]>> rows, String[] dashes) {
        int bars = dashes.length + 1;
        return bars + Arrays.stream(dashes).mapToInt(String::length).sum() > WIDE
                || bars + length(head, dashes.length) > WIDE
                || rows.stream().anyMatch(row -> bars + length(row, dashes.length) > WIDE);
    }

    private int length(List<int[]> cells, int columns) {
        return cells.stream()
                .limit(columns)
                .mapToInt(cell -> SignWidth.of(cursor.slice(cell[0], cell[1])))
                .sum();
    }

    private boolean isSeparator(int line) {
        char first = cursor.charAt(cursor.skipBlanks(line));
        return (first == '|' || first == '-' || first == ':')
                && SEPARATOR
                        .matcher(cursor.text)
                        .region(line, Math.max(line, cursor.lineEnd(line)))
                        .matches();
    }

    private static String[] columns(String separator) {
        String inner = separator.strip();
        inner = inner.startsWith("|") ? inner.substring(1) : inner;
        inner = inner.endsWith("|") ? inner.substring(0, inner.length() - 1) : inner;
        String[] columns = inner.split("[|+]");
        for (int i = 0; i < columns.length; i++) {
            columns[i] = columns[i].strip();
        }
        return columns;
    }

    private static List<String> alignments(String[] dashes) {
        List<String> alignments = new ArrayList<>();
        for (String column : dashes) {
            boolean left = column.startsWith(":");
            boolean right = column.endsWith(":");
            alignments.add(left && right ? "center" : left ? "left" : right ? "right" : "");
        }
        return alignments;
    }

    private static List<Double> widths(String[] dashes) {
        double total = 0;
        for (String column : dashes) {
            total += column.length();
        }
        List<Double> widths = new ArrayList<>();
        for (String column : dashes) {
            widths.add(column.length() / total);
        }
        return widths;
    }

    /** The cells of a line as start and end, or null if no bar parts them. */
    private @Nullable List<int[]> cells(int line) {
        int end = cursor.lineEnd(line);
        while (end > line && cursor.text.charAt(end - 1) == ' ') {
            end--;
        }
        int at = cursor.skipBlanks(line);
        boolean barred = cursor.charAt(at) == '|';
        at = barred ? at + 1 : at;
        List<int[]> cells = new ArrayList<>();
        int start = at;
        while (at < end) {
            if (cursor.text.charAt(at) == '|') {
                cells.add(new int[] {start, at});
                barred = true;
                start = at + 1;
                at++;
            } else {
                at = CellBars.past(cursor, at, end);
            }
        }
        if (start < end) {
            cells.add(new int[] {start, end});
        }
        return barred ? cells : null;
    }

    /** Where the text of the cell at {@code from..to} ends: no backslash at its end escapes the blank before the bar. */
    private int textEnd(int from, int to) {
        int end = to;
        while (end > from && cursor.charAt(end - 1) == ' ') {
            end--;
        }
        return cursor.charAt(end - 1) == '\\' ? end : to;
    }

    private Row row(List<int[]> cells, int width) {
        Row row = new Row();
        for (int i = 0; i < width; i++) {
            Cell cell = new Cell();
            if (i < cells.size()) {
                int from = cells.get(i)[0];
                int to = cells.get(i)[1];
                cell.with(InlineReader.readWithin(cursor, from, textEnd(from, to), true));
                cursor.reading.place(cell, cursor, from, to);
            }
            row.appendChild(cell);
        }
        return row;
    }
}
