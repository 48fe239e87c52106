package org.diptych.core.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.text.TextLines;
import org.diptych.core.text.TextRange;

/**
 * What keys and commands do in a pipe table: each method takes the text with the caret, and gives the one step to make;
 * empty where the caret is in no table. Every step leaves the table aligned. Immutable; nothing is null.
 */
public final class TableEditing {
    private static final Pattern LINE_END = Pattern.compile("\\s*\\R\\s*");

    private final TextLines text;
    private final Dialect dialect;
    private final int caret;

    /** @param caret its offset in the text */
    public TableEditing(TextLines text, Dialect dialect, int caret) {
        this.text = Objects.requireNonNull(text, "text");
        this.dialect = Objects.requireNonNull(dialect, "dialect");
        this.caret = caret;
    }

    /** A cell of a table: its row, where 0 is the head, and its column. */
    private record Cell(int row, int column) {}

    /** Whether the caret is in a table. */
    public boolean isInTable() {
        return PipeTable.at(text, dialect, line()).isPresent();
    }

    /** Tab: the next cell; behind the last one a new row begins. */
    public Optional<TableEdit> next() {
        return change((table, cell) -> {
            int next = cell.column() + 1;
            if (next < table.columns()) {
                return new Cell(cell.row(), next);
            }
            if (cell.row() + 1 == table.rows.size()) {
                table.rows.add(table.emptyRow());
            }
            return new Cell(cell.row() + 1, 0);
        });
    }

    /** Shift+Tab: the cell before; the first stays. */
    public Optional<TableEdit> previous() {
        return change((table, cell) -> {
            if (cell.column() > 0) {
                return new Cell(cell.row(), cell.column() - 1);
            }
            return cell.row() == 0 ? cell : new Cell(cell.row() - 1, table.columns() - 1);
        });
    }

    /** Enter: a row below; in an empty last row the table ends, and a paragraph begins where the table stands. */
    public Optional<TableEdit> enter() {
        Optional<PipeTable> table = PipeTable.at(text, dialect, line());
        if (table.isPresent()) {
            int row = table.get().rowAt(line());
            boolean last = row > 0 && row == table.get().rows.size() - 1;
            if (last && table.get().rows.get(row).stream().allMatch(String::isEmpty)) {
                int from = text.end(line() - 1);
                String prefix = PipeTable.prefix(text.line(line()));
                String below = "\n" + prefix.stripTrailing() + "\n" + prefix;
                int begin = from + below.length();
                return Optional.of(new TableEdit(from, text.end(line()), below, begin, begin));
            }
        }
        return rowBelow();
    }

    /** A row below the caret's. */
    public Optional<TableEdit> rowBelow() {
        return change((table, cell) -> {
            table.rows.add(cell.row() + 1, table.emptyRow());
            return new Cell(cell.row() + 1, 0);
        });
    }

    /** A row above the caret's; above the head's there is none, so below that. */
    public Optional<TableEdit> rowAbove() {
        return change((table, cell) -> {
            int at = Math.max(1, cell.row());
            table.rows.add(at, table.emptyRow());
            return new Cell(at, cell.column());
        });
    }

    /** A column left of the caret's. */
    public Optional<TableEdit> columnLeft() {
        return change((table, cell) -> {
            table.addColumn(cell.column());
            return cell;
        });
    }

    /** A column right of the caret's. */
    public Optional<TableEdit> columnRight() {
        return change((table, cell) -> {
            table.addColumn(cell.column() + 1);
            return new Cell(cell.row(), cell.column() + 1);
        });
    }

    /** The caret's row goes; the head stays. */
    public Optional<TableEdit> removeRow() {
        return change((table, cell) -> {
            if (cell.row() > 0) {
                table.rows.remove(cell.row());
            }
            return new Cell(Math.min(cell.row(), table.rows.size() - 1), cell.column());
        });
    }

    /** The caret's column goes; the last one stays. */
    public Optional<TableEdit> removeColumn() {
        return change((table, cell) -> {
            if (table.columns() > 1) {
                table.removeColumn(cell.column());
            }
            return new Cell(cell.row(), Math.min(cell.column(), table.columns() - 1));
        });
    }

    /** The caret's row changes places with the one above; nothing goes above the head. */
    public Optional<TableEdit> moveRowUp() {
        return moveRow(-1);
    }

    /** The caret's row changes places with the one below. */
    public Optional<TableEdit> moveRowDown() {
        return moveRow(1);
    }

    private Optional<TableEdit> moveRow(int by) {
        return change((table, cell) -> {
            int to = cell.row() + by;
            if (cell.row() < 1 || to < 1 || to >= table.rows.size()) {
                return cell;
            }
            Collections.swap(table.rows, cell.row(), to);
            return new Cell(to, cell.column());
        });
    }

    /** The caret's column changes places with the one to the left. */
    public Optional<TableEdit> moveColumnLeft() {
        return moveColumn(-1);
    }

    /** The caret's column changes places with the one to the right. */
    public Optional<TableEdit> moveColumnRight() {
        return moveColumn(1);
    }

    private Optional<TableEdit> moveColumn(int by) {
        return change((table, cell) -> {
            int to = cell.column() + by;
            if (to < 0 || to >= table.columns()) {
                return cell;
            }
            table.swapColumns(cell.column(), to);
            return new Cell(cell.row(), to);
        });
    }

    /** The caret's column is set {@code align}. */
    public Optional<TableEdit> align(ColumnAlign align) {
        return change((table, cell) -> {
            table.aligns.set(cell.column(), align);
            return cell;
        });
    }

    /** The columns are aligned in the text, and nothing else changes. */
    public Optional<TableEdit> tidy() {
        return change((table, cell) -> cell);
    }

    /** The cells of {@code rows} take the places of the caret's and those right of it and below; the table grows to hold them. */
    public Optional<TableEdit> put(List<List<String>> rows) {
        return change((table, cell) -> {
            Cell last = cell;
            for (int i = 0; i < rows.size(); i++) {
                int row = cell.row() + i;
                if (row == table.rows.size()) {
                    table.rows.add(table.emptyRow());
                }
                for (int j = 0; j < rows.get(i).size(); j++) {
                    last = new Cell(row, cell.column() + j);
                    if (last.column() == table.columns()) {
                        table.addColumn(table.columns());
                    }
                    table.rows
                            .get(row)
                            .set(last.column(), written(dialect, rows.get(i).get(j)));
                }
            }
            return last;
        });
    }

    /** The rows of the table that {@code markdown} is; empty if it is none, or more. */
    public static Optional<List<List<String>>> rows(Dialect dialect, String markdown) {
        TextLines lines = TextLines.of(markdown);
        return PipeTable.at(lines, dialect, 0)
                .filter(table -> table.lastLine == lines.count() - 1)
                .map(table -> table.rows);
    }

    /** {@code text} as a cell can hold it: on one line. */
    public static String cell(Dialect dialect, String text) {
        return written(dialect, text);
    }

    /** The text of a table of {@code rows}, the first of them the head; pipes and line ends in cells are written so that they hold. */
    public static String text(Dialect dialect, List<List<String>> rows) {
        return text(dialect, rows, List.of());
    }

    /** The same with its columns set {@code aligns}; those that are not named as the page sets them. */
    public static String text(Dialect dialect, List<List<String>> rows, List<ColumnAlign> aligns) {
        List<List<String>> written = new ArrayList<>();
        for (List<String> row : rows) {
            written.add(row.stream().map(cell -> written(dialect, cell)).toList());
        }
        PipeTable table = PipeTable.of(dialect, written);
        for (int i = 0; i < Math.min(aligns.size(), table.columns()); i++) {
            table.aligns.set(i, aligns.get(i));
        }
        return String.join("\n", table.lines());
    }

    private static String written(Dialect dialect, String cell) {
        return new CellCutter(dialect).whole(LINE_END.matcher(cell.strip()).replaceAll("<br>"));
    }

    private Optional<TableEdit> change(BiFunction<PipeTable, Cell, Cell> change) {
        return PipeTable.at(text, dialect, line()).map(table -> {
            int row = Math.max(0, table.rowAt(line()));
            Cell then = change.apply(table, new Cell(row, Math.min(column(), table.columns() - 1)));
            List<String> lines = table.lines();
            int from = text.start(table.firstLine);
            int at = from;
            for (int i = 0; i < PipeTable.lineOf(then.row()); i++) {
                at += lines.get(i).length() + 1;
            }
            String line = lines.get(PipeTable.lineOf(then.row()));
            List<TextRange> cells =
                    new CellCutter(dialect).cells(line, PipeTable.prefix(line).length());
            TextRange cell =
                    cells.get(Math.min(then.column(), cells.size() - 1)).shift(at);
            return new TableEdit(from, text.end(table.lastLine), String.join("\n", lines), cell.start(), cell.end());
        });
    }

    private int line() {
        return text.lineAt(caret);
    }

    /** The column the caret is in: that of the last pipe before it. */
    private int column() {
        int line = line();
        int offset = caret - text.start(line);
        List<TextRange> cells = new CellCutter(dialect)
                .cells(text.line(line), PipeTable.prefix(text.line(line)).length());
        int column = 0;
        for (int i = 0; i < cells.size(); i++) {
            column = cells.get(i).start() <= offset ? i : column;
        }
        // Right behind a pipe the caret is in the cell that begins there.
        boolean begun = column + 1 < cells.size()
                && text.line(line)
                        .substring(Math.min(cells.get(column).end(), offset), offset)
                        .contains("|");
        return begun ? column + 1 : column;
    }
}
