package org.diptych.ui.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.input.Clipboard;
import org.diptych.core.highlight.Syntax;
import org.diptych.core.lists.ListEdit;
import org.diptych.core.lists.ListEditing;
import org.diptych.core.paste.BlocksAtPlace;
import org.diptych.core.table.SpreadsheetText;
import org.diptych.core.table.TableEdit;
import org.diptych.core.table.TableEditing;
import org.diptych.core.text.TextRange;
import org.diptych.desk.typing.Caret;
import org.diptych.desk.typing.Edit;
import org.diptych.desk.typing.FormulaAt;
import org.diptych.desk.typing.LineMoves;
import org.diptych.desk.typing.Links;
import org.diptych.desk.typing.Surround;
import org.diptych.desk.typing.SurroundLines;
import org.diptych.desk.undo.Selected;
import org.diptych.ui.editor.area.AddressPasteEvent;
import org.diptych.ui.editor.area.AreaLines;

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

    /** Tells whoever listens that an address alone is pasted into prose; it is yet to be put in. */
    boolean tellAddress(String text) {
        if (Links.isPage(text.strip()) && isProse()) {
            editor.area().fireEvent(new AddressPasteEvent(text.strip()));
        }
        return false;
    }

    /** Makes a table of cells copied from a spreadsheet; says whether {@code text} is any. */
    boolean pasteTable(String text) {
        Optional<List<List<String>>> rows = isProse() ? SpreadsheetText.rows(text) : Optional.empty();
        if (isInTable() && (rows.isPresent() || isManyLines(text))) {
            return rows.isPresent() ? table(table -> table.put(rows.get())) : putInLine(cell(text));
        }
        rows.ifPresent(cells -> putBlocks(TableEditing.text(editor.lists().dialect(), cells)));
        return rows.isPresent();
    }

    /** Whether {@code text} has several lines, and is no rows of a table. */
    private static boolean isManyLines(String text) {
        return text.strip().lines().count() > 1
                && !text.strip().lines().allMatch(line -> line.strip().startsWith("|"));
    }

    /** Whether the caret is in prose: not in a listing, nor in a text that is no Markdown. */
    public boolean isProse() {
        return editor.syntax() == Syntax.MARKDOWN
                && !editor.isCode(editor.writing().caret().firstLine());
    }

    /** Puts {@code text}, which was copied as something else, in place of what is selected; blocks stand by themselves. */
    public void pasteMarkdown(String text) {
        if (isInTable()) {
            Optional<List<List<String>>> rows = TableEditing.rows(editor.lists().dialect(), text);
            boolean put = rows.isPresent() ? table(table -> table.put(rows.get())) : putInLine(cell(text));
            if (put) {
                return;
            }
        }
        if (!putBlocks(text)) {
            insertText(text);
        }
    }

    private String cell(String text) {
        return TableEditing.cell(editor.lists().dialect(), text);
    }

    private boolean putInLine(String text) {
        Selected selected = editor.writing().caret().inLines();
        perform(new Edit(selected.start(), selected.end(), text, Selected.caretAt(selected.start() + text.length())));
        return true;
    }

    /** Puts blocks where they belong, in one step; says whether {@code text} is any. */
    private boolean putBlocks(String text) {
        Caret place = editor.writing().caret();
        Selected selected = place.inLines();
        Optional<ListEdit> made =
                new BlocksAtPlace(place.lines(), editor.lists().dialect(), selected.start(), selected.end()).put(text);
        made.map(edit -> new Edit(edit.from(), edit.to(), edit.text(), Selected.caretAt(edit.caret())))
                .map(editor.lists()::numbered)
                .ifPresent(this::perform);
        return made.isPresent();
    }

    /** Puts {@code text} in place of what is selected, as it stands. */
    public void pastePlain(String text) {
        if (!editor.composingProperty().get()) {
            editor.area().replaceSelection("");
            editor.writing().area().pasting().put(text);
        }
    }

    /** The formula the caret stands in; empty in a text that is no Markdown. */
    public Optional<FormulaAt> formulaAtCaret() {
        return editor.isMarkdown()
                ? FormulaAt.find(
                        new AreaLines(editor.writing().area()),
                        editor.area().getCurrentParagraph(),
                        editor.area().getCaretPosition(),
                        editor::isCode)
                : Optional.empty();
    }

    /** Pastes what the clipboard holds as plain text. */
    public void pastePlain() {
        if (!editor.composingProperty().get()) {
            editor.writing().area().pasting().pastePlain();
        }
    }

    /** Whether the caret is in a table. */
    public boolean isInTable() {
        return tableStep(TableEditing::next).isPresent();
    }

    /** Makes {@code step} in the table at the caret; says whether there is one. */
    public boolean table(Function<TableEditing, Optional<TableEdit>> step) {
        Optional<Edit> edit = tableStep(step);
        edit.ifPresent(this::perform);
        return edit.isPresent();
    }

    /** What {@code step} makes of the table at the caret; empty where there is none. */
    Optional<Edit> tableStep(Function<TableEditing, Optional<TableEdit>> step) {
        Caret caret = editor.writing().caret();
        boolean here = caret.firstLine() == caret.lastLine() && isProse();
        return here
                ? step.apply(new TableEditing(
                                caret.lines(),
                                editor.lists().dialect(),
                                caret.selected().caret()))
                        .map(made -> new Edit(
                                made.from(), made.to(), made.text(), new Selected(made.anchor(), made.caret())))
                : Optional.empty();
    }

    public void moveLinesUp() {
        if (table(TableEditing::moveRowUp)) {
            return;
        }
        Caret caret = editor.writing().caret();
        editor.lists()
                .step(ListEditing::moveUp)
                .or(() -> LineMoves.up(caret.lines(), caret.firstLine(), caret.lastLine(), caret.selected())
                        .map(editor.lists()::numbered))
                .ifPresent(this::perform);
    }

    public void moveLinesDown() {
        if (table(TableEditing::moveRowDown)) {
            return;
        }
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

    /** Puts {@code text} in place of {@code range}, and the caret {@code caret} characters into it. */
    public void insert(TextRange range, String text, int caret) {
        perform(new Edit(range.start(), range.end(), text, Selected.caretAt(range.start() + caret)));
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
