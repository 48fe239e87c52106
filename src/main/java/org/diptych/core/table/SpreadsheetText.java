package org.diptych.core.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cells as spreadsheets put them into the clipboard: parted by tabs, in quotes where they hold line ends. Stateless. */
public final class SpreadsheetText {
    private static final int MOST_CELLS = 20_000;

    private SpreadsheetText() {}

    /** The rows of {@code copied}; empty if it is no table of at least two rows and columns, all of one length. */
    public static Optional<List<List<String>>> rows(String copied) {
        String text = copied.replace("\r\n", "\n").replace('\r', '\n');
        if (text.indexOf('\t') < 0) {
            return Optional.empty();
        }
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        int at = 0;
        int cells = 0;
        while (at <= text.length() && cells < MOST_CELLS) {
            StringBuilder cell = new StringBuilder();
            at = cell(text, at, cell);
            row.add(cell.toString());
            cells++;
            boolean more = at < text.length() && text.charAt(at) == '\t';
            if (!more) {
                rows.add(row);
                row = new ArrayList<>();
            }
            at++;
            if (!more && at >= text.length()) {
                break;
            }
        }
        int columns = rows.isEmpty() ? 0 : rows.get(0).size();
        boolean table = cells < MOST_CELLS
                && rows.size() > 1
                && columns > 1
                && rows.stream().allMatch(each -> each.size() == columns)
                // Lines that all begin with a tab are indented.
                && rows.stream().anyMatch(each -> !each.get(0).isEmpty());
        return table ? Optional.of(rows) : Optional.empty();
    }

    /** Reads one cell from {@code at} on; gives where it ends. */
    private static int cell(String text, int at, StringBuilder cell) {
        int end = at;
        if (end < text.length() && text.charAt(end) == '"') {
            int close = closing(text, end + 1);
            if (close > 0) {
                cell.append(text.substring(end + 1, close).replace("\"\"", "\""));
                return close + 1;
            }
        }
        while (end < text.length() && text.charAt(end) != '\t' && text.charAt(end) != '\n') {
            end++;
        }
        cell.append(text, at, end);
        return end;
    }

    /** The quote that ends a quoted cell; -1 where none does, so that the quotes are the cell's own. */
    private static int closing(String text, int from) {
        for (int at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 1)) {
            if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                at++;
            } else {
                boolean ends = at + 1 == text.length() || "\t\n".indexOf(text.charAt(at + 1)) >= 0;
                return ends ? at : -1;
            }
        }
        return -1;
    }
}
