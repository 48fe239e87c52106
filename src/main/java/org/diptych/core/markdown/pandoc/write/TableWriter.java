package org.diptych.core.markdown.pandoc.write;

import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import org.diptych.core.markdown.pandoc.ast.Caption;
import org.diptych.core.markdown.pandoc.ast.Paragraph;
import org.diptych.core.markdown.pandoc.ast.Table;

/** Writes tables. */
final class TableWriter {
    private final HtmlWriter writer;
    private final HtmlText html;

    TableWriter(HtmlWriter writer, HtmlText html) {
        this.writer = writer;
        this.html = html;
    }

    void table(Table table) {
        html.raw(opening(table.widths()));
        Node row = table.getFirstChild();
        if (row instanceof Caption) {
            html.raw("<caption>");
            writer.inlines(row);
            html.raw("</caption>\n");
            row = row.getNext();
        }
        columns(table.widths());
        if (table.headed() && row != null) {
            html.raw("<thead>\n");
            row(row, "header", "th", table.alignments());
            html.raw("</thead>\n");
            row = row.getNext();
        }
        html.raw("<tbody>\n");
        boolean odd = true;
        while (row != null) {
            row(row, odd ? "odd" : "even", "td", table.alignments());
            odd = !odd;
            row = row.getNext();
        }
        html.raw("</tbody>\n</table>");
    }

    private static String opening(List<Double> widths) {
        double total = widths.stream().mapToDouble(Double::doubleValue).sum();
        boolean narrow = total > 0 && total < 0.999;
        return narrow ? "<table style=\"width:" + Math.round(Math.rint(total * 100)) + "%;\">\n" : "<table>\n";
    }

    private void columns(List<Double> widths) {
        if (widths.isEmpty()) {
            return;
        }
        html.raw("<colgroup>\n");
        for (double width : widths) {
            html.raw("<col style=\"width: " + (int) (width * 100) + "%\" />\n");
        }
        html.raw("</colgroup>\n");
    }

    private void row(Node row, String style, String tag, List<String> alignments) {
        html.raw("<tr class=\"" + style + "\">\n");
        int column = 0;
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            String alignment = column < alignments.size() ? alignments.get(column) : "";
            html.raw(alignment.isEmpty() ? "<" + tag + ">" : "<" + tag + " style=\"text-align: " + alignment + ";\">");
            if (cell.getFirstChild() instanceof Paragraph) {
                writer.blocks(cell);
            } else {
                writer.inlines(cell);
            }
            html.raw("</" + tag + ">\n");
            column++;
        }
        html.raw("</tr>\n");
    }
}
