package org.diptych.core.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.table.ColumnAlign;
import org.diptych.core.table.TableEditing;
import org.jsoup.nodes.Element;

/** A table of a page: its rows, without those of tables within it. Confined to one thread. */
final class PastedTable {
    private static final int MOST_SPANNED = 50;

    private final Element table;
    /** The cells of each row; null where one goes on over several columns or rows. */
    private final List<List<Element>> rows;

    private final int columns;

    private PastedTable(Element table, List<List<Element>> rows) {
        this.table = table;
        this.rows = rows;
        this.columns = rows.stream().mapToInt(List::size).max().orElse(0);
    }

    static PastedTable of(Element table) {
        return new PastedTable(
                table,
                rows(table.select("tr").stream()
                        .filter(line -> line.closest("table") == table)
                        .toList()));
    }

    private static List<List<Element>> rows(List<Element> lines) {
        List<List<Element>> rows = new ArrayList<>();
        // For each column, how many rows a cell above still goes on into.
        List<Integer> held = new ArrayList<>();
        for (Element line : lines) {
            List<Element> cells = new ArrayList<>();
            for (Element cell : line.children()) {
                if (cell.normalName().equals("td") || cell.normalName().equals("th")) {
                    pass(cells, held);
                    add(cell, cells, held);
                }
            }
            pass(cells, held);
            rows.add(cells);
        }
        return rows;
    }

    /** Leaves the cells empty into which one above goes on. */
    private static void pass(List<Element> cells, List<Integer> held) {
        while (cells.size() < held.size() && held.get(cells.size()) > 0) {
            held.set(cells.size(), held.get(cells.size()) - 1);
            cells.add(null);
        }
    }

    private static void add(Element cell, List<Element> cells, List<Integer> held) {
        int columns = Math.min(MOST_SPANNED, Math.max(1, number(cell.attr("colspan"))));
        int below = Math.min(MOST_SPANNED, number(cell.attr("rowspan"))) - 1;
        for (int i = 0; i < columns; i++) {
            int column = cells.size();
            while (held.size() <= column) {
                held.add(0);
            }
            held.set(column, Math.max(0, below));
            cells.add(i == 0 ? cell : null);
        }
    }

    /** The number that {@code attribute} says; 1 for none. */
    static int number(String attribute) {
        return attribute.matches("\\d{1,9}") ? Integer.parseInt(attribute) : 1;
    }

    /** Whether it says nothing itself: a page laid out in cells. */
    boolean onlyArranges() {
        boolean headed = !table.select("th, thead").isEmpty();
        return columns < 2
                || !table.select("table table, pre").isEmpty()
                || !headed && !table.select("ul, ol").isEmpty();
    }

    /** All its cells, row by row. */
    List<Element> cells() {
        return rows.stream().flatMap(List::stream).filter(Objects::nonNull).toList();
    }

    /** The table in Markdown; {@code words} says what a cell holds. */
    String markdown(Dialect dialect, Function<Element, String> words) {
        List<List<String>> texts = new ArrayList<>();
        List<ColumnAlign> aligns = new ArrayList<>();
        for (List<Element> row : rows) {
            List<String> text = new ArrayList<>();
            for (Element cell : row) {
                text.add(cell == null ? "" : words.apply(cell));
                if (aligns.size() < text.size()) {
                    aligns.add(cell == null ? ColumnAlign.NONE : align(cell));
                }
            }
            while (text.size() < columns) {
                text.add("");
            }
            texts.add(text);
        }
        while (aligns.size() < columns) {
            aligns.add(ColumnAlign.NONE);
        }
        return TableEditing.text(dialect, texts, aligns);
    }

    private static ColumnAlign align(Element cell) {
        String style = cell.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        String said = cell.attr("align").toLowerCase(Locale.ROOT);
        if (said.equals("right") || style.contains("text-align:right")) {
            return ColumnAlign.RIGHT;
        }
        if (said.equals("center") || style.contains("text-align:center")) {
            return ColumnAlign.CENTER;
        }
        return said.equals("left") || style.contains("text-align:left") ? ColumnAlign.LEFT : ColumnAlign.NONE;
    }
}
