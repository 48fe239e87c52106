package org.diptych.core.markdown.pandoc.read;

import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import org.diptych.core.markdown.pandoc.ast.Cell;
import org.diptych.core.markdown.pandoc.ast.Row;
import org.diptych.core.markdown.pandoc.ast.Table;
import org.diptych.core.markdown.pandoc.scan.Columns;
import org.diptych.core.markdown.pandoc.scan.Cursor;
import org.diptych.core.markdown.source.MappedText;

/** Tables whose columns stand below dashes: simple ones, a line a row, and those with blank lines between rows. */
final class ColumnTableReader {
    private final Tables tables;
    private final Cursor cursor;

    ColumnTableReader(Tables tables) {
        this.tables = tables;
        this.cursor = tables.cursor;
    }

    boolean read() {
        int from = cursor.at;
        char first = cursor.charAt(cursor.smallIndent(from));
        if (first == '-' && (multiline(from, true) || simple(from, true))) {
            return true;
        }
        Columns below = Columns.at(cursor, cursor.nextLine(from));
        if (below != null && simple(from, false)) {
            return true;
        }
        return first == '-' && multiline(from, false);
    }

    private boolean simple(int from, boolean headless) {
        int dashLine = headless ? from : cursor.nextLine(from);
        Columns columns = Columns.at(cursor, dashLine);
        if (columns == null) {
            return false;
        }
        List<Row> rows = new ArrayList<>();
        int firstRow = cursor.nextLine(dashLine);
        int line = firstRow;
        while (line < cursor.limit && cursor.blankLine(line) < 0 && footerEnd(line) < 0) {
            rows.add(row(columns, List.of(line)));
            line = cursor.nextLine(line);
        }
        int end = footerEnd(line);
        if (end < 0 && !headless) {
            end = cursor.blankLines(line);
        }
        if (end < 0 || rows.isEmpty()) {
            return false;
        }
        int sample = headless ? firstRow : from;
        boolean headed = !headless && addHead(row(columns, List.of(from)), rows);
        finish(from, end, new Table(alignments(columns, List.of(sample)), List.of(), headed), rows);
        return true;
    }

    /** Puts {@code head} before the rows; not, and false, if nothing stands in it. */
    private static boolean addHead(Row head, List<Row> rows) {
        for (Node cell = head.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell.getFirstChild() != null) {
                rows.add(0, head);
                return true;
            }
        }
        return false;
    }

    /** Where the text goes on after the closing dashes at {@code line}, or -1. */
    private int footerEnd(int line) {
        int next = cursor.nextLine(line);
        return Columns.at(cursor, line) == null ? -1 : Math.max(next, cursor.blankLines(next));
    }

    private boolean multiline(int from, boolean headed) {
        List<Integer> heads = new ArrayList<>();
        int line = from;
        if (headed) {
            if (Columns.at(cursor, line) == null) {
                return false;
            }
            line = cursor.nextLine(line);
            while (line < cursor.limit && cursor.blankLine(line) < 0 && Columns.at(cursor, line) == null) {
                heads.add(line);
                line = cursor.nextLine(line);
            }
        }
        Columns columns = Columns.at(cursor, line);
        if (columns == null || headed && heads.isEmpty()) {
            return false;
        }
        int firstRow = cursor.nextLine(line);
        List<Row> rows = new ArrayList<>();
        int footer = rowsOfLines(columns, firstRow, rows);
        if (footer < 0) {
            return false;
        }
        boolean shown = headed && addHead(row(columns, heads), rows);
        List<String> alignments = alignments(columns, headed ? heads : List.of(firstRow));
        List<Integer> starts = new ArrayList<>(columns.starts());
        starts.set(starts.size() - 1, starts.get(starts.size() - 1) + 1);
        finish(from, footerEnd(footer), new Table(alignments, Columns.widths(starts), shown), rows);
        return true;
    }

    /** Adds rows of several lines, parted by blank ones; where the closing dashes stand, or -1. */
    private int rowsOfLines(Columns columns, int from, List<Row> rows) {
        int line = from;
        while (footerEnd(line) < 0) {
            List<Integer> lines = new ArrayList<>();
            while (line < cursor.limit && cursor.blankLine(line) < 0 && footerEnd(line) < 0) {
                lines.add(line);
                line = cursor.nextLine(line);
            }
            if (lines.isEmpty()) {
                return -1;
            }
            rows.add(row(columns, lines));
            line = Math.max(line, cursor.blankLines(line));
        }
        return line;
    }

    private void finish(int from, int end, Table table, List<Row> rows) {
        cursor.at = end;
        rows.forEach(table::appendChild);
        tables.add(table, from);
    }

    private List<String> alignments(Columns columns, List<Integer> lines) {
        List<String> alignments = new ArrayList<>();
        for (int i = 0; i < columns.count(); i++) {
            List<String> texts = new ArrayList<>();
            for (int line : lines) {
                int[] cell = columns.cell(cursor, line, cursor.lineEnd(line), i);
                texts.add(cursor.slice(cell[0], cell[1]));
            }
            alignments.add(Columns.alignment(texts, columns.dashes().get(i)));
        }
        return alignments;
    }

    private Row row(Columns columns, List<Integer> lines) {
        Row row = new Row();
        for (int i = 0; i < columns.count(); i++) {
            MappedText.Builder text = new MappedText.Builder();
            for (int line : lines) {
                int[] cell = columns.cell(cursor, line, cursor.lineEnd(line), i);
                int start = Math.min(cell[1], cursor.skipBlanks(cell[0]));
                int end = cell[1];
                while (end > start && cursor.charAt(end - 1) == ' ') {
                    end--;
                }
                text.copy(cursor.source, start, end);
                text.insert("\n", cursor.source.originOf(line), cursor.source.originOf(line));
            }
            row.appendChild(new Cell().with(InlineReader.readText(cursor, text.build())));
        }
        return row;
    }
}
