package org.diptych.core.markdown.marked;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Locale;

/** Writes tables. */
final class MarkedTables {
    private final MarkedWriter writer;

    MarkedTables(MarkedWriter writer) {
        this.writer = writer;
    }

    void table(TableBlock table) {
        writer.out().append("<table>\n");
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            if (part instanceof TableHead) {
                rows("thead", part);
            } else if (part instanceof TableBody && part.getFirstChild() != null) {
                rows("tbody", part);
            }
        }
        writer.out().append("</table>\n");
    }

    private void rows(String tag, Node part) {
        writer.out().append('<').append(tag).append(">\n");
        for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
            writer.out().append("<tr>\n");
            for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                if (cell instanceof TableCell tableCell) {
                    cell(tableCell);
                }
            }
            writer.out().append("</tr>\n");
        }
        writer.out().append("</").append(tag).append(">\n");
    }

    private void cell(TableCell cell) {
        String tag = cell.isHeader() ? "th" : "td";
        String alignment = cell.getAlignment() == null
                ? ""
                : " align=\"" + cell.getAlignment().name().toLowerCase(Locale.ROOT) + "\"";
        writer.out().append('<').append(tag).append(alignment).append('>');
        writer.children(cell);
        writer.out().append("</").append(tag).append(">\n");
    }
}
