package org.diptych.ui.editor;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.diptych.ui.shared.TabOrder;

/** In a text Tab is typed: right behind Escape it goes on to the next control, with Shift to the one before. */
final class LeavingKeys implements EditorFeature {
    private final PostEditor editor;
    private boolean escaped;

    LeavingKeys(PostEditor editor) {
        this.editor = editor;
    }

    @Override
    public void install() {
        editor.area().addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        editor.area().addEventFilter(MouseEvent.MOUSE_PRESSED, event -> escaped = false);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.SHIFT) {
            return;
        }
        boolean plain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
        if (escaped && plain && event.getCode() == KeyCode.TAB) {
            TabOrder.goOn(editor.getScene().getRoot(), event.isShiftDown() ? -1 : 1);
            event.consume();
        }
        escaped = event.getCode() == KeyCode.ESCAPE
                && plain
                && !editor.composingProperty().get();
    }
}
