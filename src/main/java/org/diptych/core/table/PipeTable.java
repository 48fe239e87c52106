package org.diptych.core.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.text.TextLines;
import org.diptych.core.text.TextRange;

/**
 * A pipe table while it is edited: its rows of cells, the first of them the head, as they are written. Not thread-safe.
 *
 * <p>Pandoc gives the columns of a table that has a line longer than a page the shares that the dashes below its head
 * have; aligning such a table leaves those as they are, and makes no other one wide.
 */
final class PipeTable {
    /** What pandoc's reader takes for the width of a page, in characters. */
    private static final int PANDOC_COLUMNS = 72;

    private static final int LEAST = 3;
    private static final Pattern PREFIX = Pattern.compile("^(?:[ \\t]*>[ ]?)*+[ \\t]*");
    private static final Pattern DELIMITERS =
            Pattern.compile("\\|?[ \\t]*:?-+:?[ \\t]*(?:[|+][ \\t]*:?-+:?[ \\t]*)*+\\|?[ \\t]*");

    private final Dialect dialect;
    private final String prefix;
    private final boolean framed;
    final int firstLine;
    final int lastLine;
    final List<List<String>> rows = new ArrayList<>();
    final List<ColumnAlign> aligns = new ArrayList<>();
    /** Whether it is new, and no page shows it yet. */
    private boolean fresh;
    /** Whether pandoc's reader takes the table for a wide one: one of its lines is longer than a page. */
    private boolean wide;
    /** How long each column's dashes are in the text, colons counted. */
    private final List<Integer> dashes = new ArrayList<>();

    private PipeTable(Dialect dialect, String prefix, boolean framed, int firstLine, int lastLine) {
        this.dialect = dialect;
        this.prefix = prefix;
        this.framed = framed;
        this.firstLine = firstLine;
        this.lastLine = lastLine;
    }

    /** A new table of {@code rows}, the first of them the head. */
    static PipeTable of(Dialect dialect, List<List<String>> rows) {
        PipeTable table = new PipeTable(dialect, "", true, 0, 0);
        table.fresh = true;
        rows.forEach(row -> table.rows.add(new ArrayList<>(row)));
        table.even();
        return table;
    }

    /** The table that {@code line} belongs to, from 0; empty if there is none. */
    static Optional<PipeTable> at(TextLines text, Dialect dialect, int line) {
        CellCutter cutter = new CellCutter(dialect);
        if (!isRow(text, cutter, line)) {
            return Optional.empty();
        }
        int first = line;
        while (first > 0 && isRow(text, cutter, first - 1)) {
            first--;
        }
        int last = line;
        while (last + 1 < text.count() && isRow(text, cutter, last + 1)) {
            last++;
        }
        for (int at = first + 1; at <= last; at++) {
            if (isDelimiters(text.line(at))) {
                // Rows above the head's are a paragraph that comes to its end there.
                return line >= at - 1 ? Optional.of(read(text, cutter, at - 1, last)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isRow(TextLines text, CellCutter cutter, int line) {
        return !text.line(line).isBlank() && cutter.cuts(text.line(line));
    }

    private static boolean isDelimiters(String line) {
        String said = line.substring(prefix(line).length());
        return said.contains("|") && DELIMITERS.matcher(said).matches();
    }

    /** What stands before the cells of {@code line}: the marks of quotes, and blanks. */
    static String prefix(String line) {
        Matcher prefix = PREFIX.matcher(line);
        return prefix.find() ? prefix.group() : "";
    }

    private static PipeTable read(TextLines text, CellCutter cutter, int first, int last) {
        String prefix = prefix(text.line(first));
        boolean framed = text.line(first).startsWith("|", prefix.length());
        PipeTable table = new PipeTable(cutter.dialect(), prefix, framed, first, last);
        for (int line = first; line <= last; line++) {
            String said = text.line(line);
            table.wide |= cutter.dialect().widensTables()
                    && pandocColumns(said.substring(prefix(said).length())) > PANDOC_COLUMNS;
            List<String> cells = new ArrayList<>();
            for (TextRange cell : cutter.cells(said, prefix(said).length())) {
                cells.add(cell.in(said));
            }
            if (line == first + 1) {
                for (String cell : cells) {
                    table.aligns.add(ColumnAlign.of(cell));
                    table.dashes.add(cell.length());
                }
            } else {
                table.rows.add(cells);
            }
        }
        table.even();
        return table;
    }

    int columns() {
        return aligns.size();
    }

    /** Makes all rows as long as the longest: nothing of a row is lost. */
    private void even() {
        int columns = rows.stream().mapToInt(List::size).max().orElse(1);
        while (aligns.size() < Math.max(1, columns)) {
            aligns.add(ColumnAlign.NONE);
            dashes.add(LEAST);
        }
        for (List<String> row : rows) {
            row.addAll(Collections.nCopies(aligns.size() - row.size(), ""));
        }
    }

    List<String> emptyRow() {
        return new ArrayList<>(Collections.nCopies(columns(), ""));
    }

    void addColumn(int at) {
        rows.forEach(row -> row.add(at, ""));
        aligns.add(at, ColumnAlign.NONE);
        dashes.add(at, LEAST);
    }

    void removeColumn(int at) {
        rows.forEach(row -> row.remove(at));
        aligns.remove(at);
        dashes.remove(at);
    }

    void swapColumns(int one, int other) {
        rows.forEach(row -> Collections.swap(row, one, other));
        Collections.swap(aligns, one, other);
        Collections.swap(dashes, one, other);
    }

    /** The rows as lines, aligned as far as that changes nothing of the page, the delimiters behind the head. */
    List<String> lines() {
        int[] widths = new int[columns()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], ShownWidth.of(row.get(i)));
            }
        }
        List<String> aligned = lines(widths, wide ? kept() : full(widths), " ");
        if (!dialect.widensTables() || fresh || wide || fits(aligned)) {
            return aligned;
        }
        int[] none = new int[columns()];
        List<String> loose = lines(none, full(none), " ");
        return fits(loose) ? loose : lines(none, full(none), "");
    }

    private List<String> lines(int[] cells, List<Integer> rules, String gap) {
        int[] widths = cells.clone();
        boolean padded = Arrays.stream(cells).anyMatch(width -> width > 0);
        for (int i = 0; padded && i < widths.length; i++) {
            widths[i] = Math.max(Math.max(LEAST, widths[i]), rules.get(i));
        }
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            lines.add(line(row, widths, gap));
            if (lines.size() == 1) {
                List<String> below = new ArrayList<>();
                for (int i = 0; i < widths.length; i++) {
                    below.add(aligns.get(i).delimiter(rules.get(i)));
                }
                lines.add(line(below, widths, gap));
            }
        }
        return lines;
    }

    private boolean fits(List<String> lines) {
        return lines.stream().allMatch(line -> pandocColumns(line.substring(prefix.length())) <= PANDOC_COLUMNS);
    }

    /** As pandoc counts: bars at both ends though none are typed, and blanks only beside words. */
    private static int pandocColumns(String line) {
        String row = line.strip();
        String counted = row.matches("[-:|+ \\t]+") ? row.replaceAll("[ \\t]", "") : row;
        return ShownWidth.of(counted) + (row.startsWith("|") ? 0 : 1) + (row.endsWith("|") ? 0 : 1);
    }

    private static List<Integer> full(int[] widths) {
        return Arrays.stream(widths).mapToObj(width -> Math.max(LEAST, width)).toList();
    }

    /** The dashes as they are: they say how wide pandoc makes the columns. */
    private List<Integer> kept() {
        return dialect.widensTables()
                ? dashes
                : dashes.stream().map(length -> Math.max(LEAST, length)).toList();
    }

    private String line(List<String> cells, int[] widths, String gap) {
        StringBuilder line = new StringBuilder(prefix);
        if (framed || cells.get(0).isEmpty()) {
            line.append("|").append(gap);
        }
        for (int i = 0; i < widths.length; i++) {
            boolean last = i == widths.length - 1;
            line.append(i == 0 ? "" : gap + "|" + gap).append(padded(cells.get(i), widths[i], aligns.get(i)));
            if (last && (framed || cells.get(i).isEmpty() || columns() == 1)) {
                line.append(gap).append("|");
            }
        }
        return framed ? line.toString() : line.toString().stripTrailing();
    }

    private static String padded(String cell, int width, ColumnAlign align) {
        int free = Math.max(0, width - ShownWidth.of(cell));
        int before = align == ColumnAlign.RIGHT ? free : align == ColumnAlign.CENTER ? free / 2 : 0;
        return " ".repeat(before) + cell + " ".repeat(free - before);
    }

    /** Which row stands in {@code line} of the text; -1 for the delimiters. */
    int rowAt(int line) {
        int at = line - firstLine;
        return at == 0 ? 0 : at == 1 ? -1 : at - 1;
    }

    /** Which line of {@link #lines} the row {@code row} is. */
    static int lineOf(int row) {
        return row == 0 ? 0 : row + 1;
    }
}
