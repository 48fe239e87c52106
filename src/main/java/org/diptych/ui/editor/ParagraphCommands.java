package org.diptych.ui.editor;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.IntPredicate;
import org.diptych.core.highlight.Syntax;
import org.diptych.core.text.TextLines;
import org.diptych.core.text.TextRange;
import org.diptych.desk.typing.Caret;
import org.diptych.desk.typing.Headings;
import org.diptych.desk.typing.Listings;
import org.diptych.desk.typing.Notes;
import org.diptych.desk.typing.Quotes;
import org.diptych.desk.typing.SeveralEdits;
import org.diptych.desk.undo.Selected;
import org.diptych.ui.editor.marks.PlaceMeaning;

/** What an author can make of whole paragraphs by command, and of footnotes. Each is one step. Confined to the FX thread. */
public final class ParagraphCommands {
    private static final String FENCES = "```\n\n```";

    private final PostEditor editor;

    ParagraphCommands(PostEditor editor) {
        this.editor = editor;
    }

    public void raiseHeadings() {
        change(Headings::raise);
    }

    public void lowerHeadings() {
        change(Headings::lower);
    }

    /** Makes a heading of the caret's line, or plain text of a heading. */
    public void toggleHeading() {
        change(Headings::toggle);
    }

    /** Makes a quote of the chosen lines, or of the paragraph at the caret; or plain text of a quote. */
    public void toggleQuote() {
        if (editor.commands().isProse()) {
            change((caret, isCode) -> Optional.of(Quotes.toggle(caret)));
        }
    }

    /** Makes a listing of the chosen lines, or an empty one; its language is typed next. */
    public void insertListing() {
        Caret caret = editor.writing().caret();
        if (caret.inLines().isEmpty() || !editor.commands().isProse()) {
            editor.commands().insertBlock(FENCES, FENCES.indexOf('\n'));
        } else if (!editor.composingProperty().get()) {
            editor.writing().perform(Listings.around(caret));
        }
    }

    /** Puts a footnote in, where the caret goes; from a mark of one goes to its note, and back. */
    public void footnote() {
        if (editor.commands().isProse()) {
            change((caret, isCode) -> Optional.of(Notes.insertOrGo(caret, isCode)));
        }
    }

    /** From the mark of a footnote at the caret to its note, from a note to its mark; says whether there is any. */
    public boolean followNote() {
        Optional<Selected> way = isMarkdown()
                ? Notes.way(
                        editor.writing().caret().lines(),
                        editor.writing().selected().caret(),
                        editor::isCode)
                : Optional.empty();
        way.ifPresent(this::go);
        return way.isPresent();
    }

    /** What the mark of a footnote at {@code offset} stands for. */
    Optional<PlaceMeaning> noteAt(int offset) {
        if (!isMarkdown()) {
            return Optional.empty();
        }
        TextLines lines = editor.writing().caret().lines();
        return Notes.said(lines, offset, editor::isCode)
                .map(said -> new PlaceMeaning(
                        said.label(),
                        said.text(),
                        Notes.way(lines, offset, editor::isCode).map(way -> () -> go(way))));
    }

    private void change(BiFunction<Caret, IntPredicate, Optional<SeveralEdits>> step) {
        if (isMarkdown()
                && editor.area().isEditable()
                && !editor.composingProperty().get()) {
            step.apply(editor.writing().caret(), editor::isCode).ifPresent(edits -> {
                if (!edits.edits().isEmpty()) {
                    editor.part().apply(edits.edits());
                }
                go(edits.then());
            });
        }
    }

    private void go(Selected then) {
        if (then.isEmpty()) {
            editor.select(new TextRange(then.caret(), then.caret()));
            editor.requestFocus();
        } else {
            editor.area().selectRange(then.anchor(), then.caret());
        }
    }

    private boolean isMarkdown() {
        return editor.syntax() == Syntax.MARKDOWN;
    }
}
