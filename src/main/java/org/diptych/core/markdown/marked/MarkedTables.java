package org.diptych.core.markdown.marked;

import com.vladsch.flexmark.util.ast.Node;
import org.diptych.core.markdown.commonmark.TableBlock;

/** Writes tables. */
final class MarkedTables {
    private final MarkedWriter writer;

    MarkedTables(MarkedWriter writer) {
        this.writer = writer;
    }

    void table(TableBlock table) {
        StringBuilder html = writer.out();
        html.append("<table>\n<thead>\n");
        Node head = table.getFirstChild();
        row(table, head, "th");
        html.append("</thead>\n");
        if (head.getNext() != null) {
            html.append("<tbody>");
            for (Node row = head.getNext(); row != null; row = row.getNext()) {
                row(table, row, "td");
            }
            html.append("</tbody>");
        }
        html.append("</table>\n");
    }

    private void row(TableBlock table, Node row, String tag) {
        StringBuilder html = writer.out();
        html.append("<tr>\n");
        int column = 0;
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            String alignment = table.alignments().get(column++);
            html.append('<').append(tag);
            html.append(alignment.isEmpty() ? "" : " align=\"" + alignment + "\"")
                    .append('>');
            writer.children(cell);
            html.append("</").append(tag).append(">\n");
        }
        html.append("</tr>\n");
    }
}
