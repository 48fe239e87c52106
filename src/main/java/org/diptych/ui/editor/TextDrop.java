package org.diptych.ui.editor;

import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import org.diptych.desk.typing.Edit;
import org.diptych.desk.undo.Selected;
import org.diptych.ui.editor.area.Pasting;
import org.fxmisc.richtext.StyleClassedTextArea;

/** Text dragged within the editor moves (with Ctrl it is copied); text from elsewhere is taken. Each is one step. */
public final class TextDrop implements EditorFeature {
    private final PostEditor editor;

    TextDrop(PostEditor editor) {
        this.editor = editor;
    }

    @Override
    public void install() {
        editor.area().setOnSelectionDropped(event -> move(editor, event));
        editor.area().addEventHandler(DragEvent.DRAG_OVER, event -> over(editor, event));
        editor.area().addEventHandler(DragEvent.DRAG_DROPPED, event -> drop(editor, event));
    }

    private static void move(PostEditor editor, MouseEvent event) {
        Selected selected = editor.writing().selected();
        int target = editor.area().hit(event.getX(), event.getY()).getInsertionIndex();
        moveTo(editor, selected, target, event.isShortcutDown());
    }

    /** Puts the selected text to {@code target}, where the drop was. */
    public static void moveTo(PostEditor editor, Selected selected, int target, boolean copy) {
        boolean inside = target >= selected.start() && target <= selected.end();
        if (selected.isEmpty() || inside) {
            editor.area().moveTo(target);
            return;
        }
        editor.writing().perform(editor.lists().numbered(moved(editor.area(), selected, target, copy)));
    }

    private static Edit moved(StyleClassedTextArea area, Selected selected, int target, boolean copy) {
        String text = area.getText(selected.start(), selected.end());
        if (copy) {
            return new Edit(target, target, text, new Selected(target, target + text.length()));
        }
        if (target < selected.start()) {
            String between = area.getText(target, selected.start());
            return new Edit(target, selected.end(), text + between, new Selected(target, target + text.length()));
        }
        String between = area.getText(selected.end(), target);
        Selected then = new Selected(target - text.length(), target);
        return new Edit(selected.start(), target, between + text, then);
    }

    private static void over(PostEditor editor, DragEvent event) {
        if (isText(event.getDragboard()) && editor.area().isEditable()) {
            event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
            event.consume();
        }
    }

    private static void drop(PostEditor editor, DragEvent event) {
        Dragboard board = event.getDragboard();
        if (!isText(board) || !editor.area().isEditable()) {
            return;
        }
        String text = Pasting.plain(board.getString());
        int at = editor.area().hit(event.getX(), event.getY()).getInsertionIndex();
        editor.writing().perform(editor.lists().numbered(new Edit(at, at, text, new Selected(at, at + text.length()))));
        event.setDropCompleted(true);
        event.consume();
    }

    private static boolean isText(Dragboard board) {
        return board.hasString() && !board.hasFiles();
    }
}
