package org.diptych.core.markdown.pandoc.write;

import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.diptych.core.markdown.pandoc.ast.Paragraph;
import org.diptych.core.markdown.pandoc.ast.inline.NoteReference;

/** Numbers footnotes in the order of their marks and writes them at the end. */
final class FootnoteWriter {
    /** A note that is cited ten thousand times is published ten thousand times: so many characters of it are enough. */
    private static final int MOST = 4_000_000;

    private final HtmlWriter writer;
    private final HtmlText html;
    private final Map<String, List<Node>> notes;
    private final List<NoteReference> cited = new ArrayList<>();

    FootnoteWriter(HtmlWriter writer, HtmlText html, Map<String, List<Node>> notes) {
        this.writer = writer;
        this.html = html;
        this.notes = notes;
    }

    void reference(NoteReference note) {
        cited.add(note);
        int number = cited.size();
        html.raw("<a href=\"#fn" + number + "\" class=\"footnote-ref\" id=\"fnref" + number
                + "\" role=\"doc-noteref\"><sup>" + number + "</sup></a>");
    }

    void section() {
        if (cited.isEmpty()) {
            return;
        }
        html.raw("<section class=\"footnotes footnotes-end-of-document\" role=\"doc-endnotes\">\n<hr />\n<ol>\n");
        for (int i = 0; i < cited.size(); i++) {
            html.raw("<li id=\"fn" + (i + 1) + "\" role=\"doc-endnote\">");
            if (html.length() < MOST) {
                body(cited.get(i), i + 1);
            }
            html.raw("</li>\n");
        }
        html.raw("</ol>\n</section>");
    }

    private void body(NoteReference note, int number) {
        String back = "<a href=\"#fnref" + number + "\" class=\"footnote-back\" role=\"doc-backlink\">↩︎</a>";
        if (note.label().isEmpty()) {
            html.raw("<p>");
            writer.inlines(note);
            html.raw(back + "</p>");
            return;
        }
        List<Node> blocks = notes.getOrDefault(note.label(), List.of());
        for (int i = 0; i < blocks.size(); i++) {
            boolean last = i == blocks.size() - 1;
            if (last && blocks.get(i) instanceof Paragraph paragraph && !writer.isFigure(paragraph)) {
                html.raw(paragraph.plain() ? "" : "<p>");
                writer.inlines(paragraph);
                html.raw(back + (paragraph.plain() ? "" : "</p>"));
            } else {
                writer.write(blocks.get(i));
                html.raw(last ? back : "\n");
            }
        }
    }
}
