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
    /** The cells of each row; null where one goes on over several columns. */
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
                table.select("tr").stream()
                        .filter(line -> line.closest("table") == table)
                        .map(PastedTable::cells)
                        .toList());
    }

    private static List<Element> cells(Element line) {
        List<Element> cells = new ArrayList<>();
        for (Element cell : line.children()) {
            if (cell.normalName().equals("td") || cell.normalName().equals("th")) {
                cells.add(cell);
                int span = Math.min(MOST_SPANNED, number(cell.attr("colspan")));
                for (int i = 1; i < span; i++) {
                    cells.add(null);
                }
            }
        }
        return cells;
    }

    /** The number that {@code attribute} says; 1 for none. */
    static int number(String attribute) {
        return attribute.matches("\\d{1,9}") ? Integer.parseInt(attribute) : 1;
    }

    /** Whether it says nothing itself: a page laid out in cells. */
    boolean onlyArranges() {
        return columns < 2 || !table.select("table table, pre, ul, ol").isEmpty();
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
