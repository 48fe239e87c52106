package org.diptych.ui.editor;

import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.shape.Rectangle;
import org.diptych.ui.editor.area.WritingArea;

/**
 * Shows the line the caret is on.
 *
 * <p>The control's own highlighter lays the paragraph out anew at each key, which costs more than all the rest; this one
 * looks where the caret is once a frame, when everything has its place.
 */
final class CurrentLine implements EditorFeature {
    private final Rectangle ground = new Rectangle();
    private final ChangeListener<Scene> moved = (scene, before, after) -> moved(before, after);
    private Runnable frame;
    private PostEditor editor;

    @Override
    public void install(PostEditor editor) {
        this.editor = editor;
        frame = this::place;
        ground.setManaged(false);
        ground.setMouseTransparent(true);
        ground.getStyleClass().add("current-line");
        editor.writing().area().addBehindText(ground);
        editor.sceneProperty().addListener(moved);
        moved(null, editor.getScene());
    }

    @Override
    public void uninstall(PostEditor editor) {
        editor.sceneProperty().removeListener(moved);
        moved(editor.getScene(), null);
        editor.writing().area().removeBehindText(ground);
    }

    private void moved(Scene before, Scene after) {
        if (before != null) {
            before.removePostLayoutPulseListener(frame);
        }
        if (after != null) {
            after.addPostLayoutPulseListener(frame);
        }
    }

    private void place() {
        WritingArea area = editor.writing().area();
        boolean nothingSelected = area.getSelection().getLength() == 0;
        Optional<Bounds> caret = nothingSelected ? area.getCaretBounds().map(area::screenToLocal) : Optional.empty();
        ground.setVisible(caret.isPresent());
        caret.ifPresent(bounds -> {
            double gap = editor.typeSheet().lineSpacing() / 2;
            ground.setX(area.getInsets().getLeft());
            ground.setWidth(Math.max(
                    0,
                    area.getWidth()
                            - area.getInsets().getLeft()
                            - area.getInsets().getRight()));
            ground.setY(Math.floor(bounds.getMinY() - gap));
            ground.setHeight(Math.ceil(bounds.getHeight() + 2 * gap));
        });
    }
}
