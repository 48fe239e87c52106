package org.diptych.ui.editor;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.diptych.core.highlight.Syntax;
import org.diptych.core.lists.ListEditing;
import org.diptych.core.table.TableEditing;
import org.diptych.desk.typing.Caret;
import org.diptych.desk.typing.Edit;
import org.diptych.desk.typing.Indentation;
import org.diptych.desk.typing.TexTyping;
import org.diptych.desk.undo.Selected;

/** Enter, Tab, Backspace and the same with Shift as a writer of lists wants them; Ctrl+Backspace takes what is selected. */
final class MarkdownKeys implements EditorFeature {
    private final PostEditor editor;

    MarkdownKeys(PostEditor editor) {
        this.editor = editor;
    }

    @Override
    public void install() {
        editor.area().addEventFilter(KeyEvent.KEY_PRESSED, event -> edit(editor, event)
                .ifPresent(edit -> {
                    editor.writing().perform(edit);
                    event.consume();
                }));
    }

    private static Optional<Edit> edit(PostEditor editor, KeyEvent event) {
        Selected selected = editor.writing().selected();
        boolean delete = event.getCode() == KeyCode.BACK_SPACE || event.getCode() == KeyCode.DELETE;
        if (delete && event.isShortcutDown() && !selected.isEmpty()) {
            return Optional.of(editor.lists()
                    .numbered(new Edit(selected.start(), selected.end(), "", Selected.caretAt(selected.start()))));
        }
        boolean other = event.isControlDown() || event.isAltDown() || event.isMetaDown();
        if (other || editor.composingProperty().get()) {
            return Optional.empty();
        }
        return switch (event.getCode()) {
            case ENTER ->
                (event.isShiftDown()
                                ? Optional.<Edit>empty()
                                : editor.commands().tableStep(TableEditing::enter))
                        .or(() -> enter(editor, event.isShiftDown()));
            case TAB ->
                editor.commands()
                        .tableStep(event.isShiftDown() ? TableEditing::previous : TableEditing::next)
                        .or(() -> Optional.of(tab(editor, event.isShiftDown())));
            case BACK_SPACE -> editor.lists().step(ListEditing::backspace);
            default -> Optional.empty();
        };
    }

    private static Optional<Edit> enter(PostEditor editor, boolean shift) {
        Caret caret = editor.writing().caret();
        if (caret.firstLine() != caret.lastLine() || caret.takesLineEnd()) {
            return Optional.empty();
        }
        int from = caret.selected().start() - caret.lines().start(caret.firstLine());
        int to = caret.selected().end() - caret.lines().start(caret.firstLine());
        Optional<Edit> environment = editor.syntax() == Syntax.MARKDOWN && !shift && !editor.isCode(caret.firstLine())
                ? TexTyping.enter(caret)
                : Optional.empty();
        return environment
                .or(() -> editor.lists().step(shift ? ListEditing::lineBreak : ListEditing::enter))
                .or(() -> Optional.of(
                        editor.syntax() == Syntax.YAML
                                ? Indentation.enterItem(caret.lines(), caret.firstLine(), from, to)
                                : Indentation.enter(caret.lines(), caret.firstLine(), from, to)));
    }

    private static Edit tab(PostEditor editor, boolean shift) {
        Caret caret = editor.writing().caret();
        int width = editor.syntax() == Syntax.YAML ? 2 : 4;
        return editor.lists()
                .step(shift ? ListEditing::outdent : ListEditing::indent)
                .orElseGet(() -> shift
                        ? Indentation.outdent(
                                caret.lines(), caret.firstLine(), caret.lastLine(), caret.selected(), width)
                        : Indentation.indent(
                                caret.lines(), caret.firstLine(), caret.lastLine(), caret.selected(), width));
    }
}
