package org.diptych.core.markdown.markdownit;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.function.Consumer;

/** Writes the footnotes of a text behind it. Used once. */
final class NotesWriter {
    private final InlinePass inlines;
    private final InlineWriter writer;
    private final StringBuilder html;

    NotesWriter(InlinePass inlines, InlineWriter writer, StringBuilder html) {
        this.inlines = inlines;
        this.writer = writer;
        this.html = html;
    }

    /** @param children writes the blocks within one */
    void write(Consumer<Node> children) {
        List<Footnotes.Note> notes = inlines.notes().all();
        if (notes.isEmpty()) {
            return;
        }
        html.append("<hr class=\"footnotes-sep\"").append(writer.emptyEnd());
        html.append("\n<section class=\"footnotes\">\n<ol class=\"footnotes-list\">\n");
        for (int i = 0; i < notes.size(); i++) {
            html.append("<li id=\"fn" + (i + 1) + "\" class=\"footnote-item\">");
            note(notes.get(i), i, children);
            html.append("</li>\n");
        }
        html.append("</ol>\n</section>\n");
    }

    private void note(Footnotes.Note note, int number, Consumer<Node> children) {
        if (note.block() == null) {
            html.append("<p>");
            writer.write(inlines.passed(note.inline(), true));
            notesBack(note, number);
            html.append("</p>\n");
            return;
        }
        children.accept(note.block());
        boolean paragraph = note.block().getLastChild() instanceof Paragraph;
        if (paragraph) {
            html.setLength(html.length() - "</p>\n".length());
        }
        notesBack(note, number);
        html.append(paragraph ? "</p>\n" : "");
    }

    private void notesBack(Footnotes.Note note, int number) {
        for (int i = 0; i < note.marks(); i++) {
            writer.noteBack(number, i);
        }
    }
}
