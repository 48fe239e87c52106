package org.diptych.app.typing;

import javafx.geometry.Bounds;
import org.diptych.ui.editor.PostEditor;

/** Where a caret is on the window. Stateless. */
final class CaretBounds {
    private CaretBounds() {}

    /** The caret of {@code editor}, in the scene; the whole editor while the caret is not to be seen. */
    static Bounds of(PostEditor editor) {
        Bounds whole = editor.localToScene(editor.getLayoutBounds());
        return editor.area()
                .getCaretBounds()
                .map(screen -> {
                    Bounds local = editor.screenToLocal(screen);
                    return local == null ? whole : editor.localToScene(local);
                })
                .orElse(whole);
    }
}
