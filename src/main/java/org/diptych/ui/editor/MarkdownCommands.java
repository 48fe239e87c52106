package org.diptych.ui.editor;

import java.util.Optional;
import javafx.scene.input.Clipboard;
import org.diptych.core.lists.ListEditing;
import org.diptych.desk.typing.Caret;
import org.diptych.desk.typing.Edit;
import org.diptych.desk.typing.LineMoves;
import org.diptych.desk.typing.Links;
import org.diptych.desk.typing.Surround;
import org.diptych.desk.typing.SurroundLines;
import org.diptych.desk.undo.Selected;

/** What an author can do to the text of an editor by command. Each is one step. Confined to the FX thread. */
public final class MarkdownCommands {
    private final PostEditor editor;

    MarkdownCommands(PostEditor editor) {
        this.editor = editor;
    }

    /** Makes the selection, or the word at the caret, bold; or no longer so. */
    public void toggleStrong() {
        surround("**");
    }

    /** Makes the selection, or the word at the caret, italic; or no longer so. */
    public void toggleEmphasis() {
        surround("*");
    }

    public void toggleCode() {
        surround("`");
    }

    public void toggleStrike() {
        surround("~~");
    }

    /** Makes a link of the selection, with the clipboard's address if it holds one; or plain text of a link. */
    public void toggleLink() {
        Caret caret = editor.writing().caret();
        String clipboard = Clipboard.getSystemClipboard().getString();
        String address = clipboard == null ? "" : clipboard;
        if (caret.firstLine() == caret.lastLine()) {
            perform(Links.toggle(caret.line(), caret.lineStart(), caret.inLines(), address));
        } else {
            Links.over(caret, address).ifPresent(this::perform);
        }
    }

    /** Makes a link of the words that are selected if {@code text}, which is pasted over them, is an address. */
    boolean pasteLink(String text) {
        Caret caret = editor.writing().caret();
        Optional<Edit> link = editor.isCode(caret.firstLine()) ? Optional.empty() : Links.pasted(caret, text);
        link.ifPresent(this::perform);
        return link.isPresent();
    }

    public void moveLinesUp() {
        Caret caret = editor.writing().caret();
        editor.lists()
                .step(ListEditing::moveUp)
                .or(() -> LineMoves.up(caret.lines(), caret.firstLine(), caret.lastLine(), caret.selected())
                        .map(editor.lists()::numbered))
                .ifPresent(this::perform);
    }

    public void moveLinesDown() {
        Caret caret = editor.writing().caret();
        editor.lists()
                .step(ListEditing::moveDown)
                .or(() -> LineMoves.down(caret.lines(), caret.firstLine(), caret.lastLine(), caret.selected())
                        .map(editor.lists()::numbered))
                .ifPresent(this::perform);
    }

    public void duplicateLines() {
        Caret caret = editor.writing().caret();
        perform(editor.lists()
                .numbered(LineMoves.duplicate(caret.lines(), caret.firstLine(), caret.lastLine(), caret.selected())));
    }

    /** Puts {@code before} and {@code after} around what is selected; the caret stays between them. */
    public void insertAround(String before, String after) {
        Selected selected = editor.writing().caret().inLines();
        String inside = editor.area().getText(selected.start(), selected.end());
        Selected then = new Selected(selected.start() + before.length(), selected.end() + before.length());
        perform(new Edit(selected.start(), selected.end(), before + inside + after, then));
    }

    /**
     * Puts a block on lines of its own, with a blank line above and below.
     *
     * @param block the lines, without a line end behind the last
     * @param caret where in the block the caret goes
     */
    public void insertBlock(String block, int caret) {
        Caret place = editor.writing().caret();
        int at = place.inLines().end();
        int line = place.lastLine();
        boolean emptyLine = place.lines().line(line).isBlank();
        int from = emptyLine ? place.lines().start(line) : at;
        int to = emptyLine ? place.lines().end(line) : at;
        boolean blankAbove =
                emptyLine && (line == 0 || place.lines().line(line - 1).isBlank());
        boolean blankBelow = place.lines().count() == line + 1
                ? false
                : to == place.lines().end(line) && place.lines().line(line + 1).isBlank();
        String above = blankAbove ? "" : emptyLine ? "\n" : "\n\n";
        String below = blankBelow ? "" : to == place.lines().end(line) ? "\n" : "\n\n";
        perform(editor.lists()
                .numbered(new Edit(from, to, above + block + below, Selected.caretAt(from + above.length() + caret))));
    }

    /** Puts {@code text} in place of what is selected; on an empty line, as a paragraph of its own. */
    public void insertText(String text) {
        Caret place = editor.writing().caret();
        Selected selected = place.inLines();
        if (selected.isEmpty() && place.lines().line(place.lastLine()).isBlank()) {
            insertBlock(text, text.length());
        } else {
            Selected then = Selected.caretAt(selected.start() + text.length());
            perform(editor.lists().numbered(new Edit(selected.start(), selected.end(), text, then)));
        }
    }

    private void surround(String mark) {
        Caret caret = editor.writing().caret();
        if (caret.firstLine() == caret.lastLine()) {
            perform(Surround.toggle(caret.line(), caret.lineStart(), caret.inLines(), mark));
            return;
        }
        Optional<Edit> whole = SurroundLines.toggle(caret, mark);
        whole.ifPresent(this::perform);
    }

    private void perform(Edit edit) {
        if (!editor.composingProperty().get()) {
            editor.writing().perform(edit);
        }
    }
}
