package org.diptych.ui.editor;

import java.util.Optional;
import javafx.geometry.Bounds;
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
    private final PostEditor editor;

    CurrentLine(PostEditor editor) {
        this.editor = editor;
    }

    @Override
    public void install() {
        ground.setManaged(false);
        ground.setMouseTransparent(true);
        ground.getStyleClass().add("current-line");
        editor.writing().area().addBehindText(ground);
        EachFrame.run(editor, this::place);
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
