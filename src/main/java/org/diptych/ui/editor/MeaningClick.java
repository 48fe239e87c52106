package org.diptych.ui.editor;

import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.diptych.ui.editor.marks.PlaceMeaning;

/** Ctrl+click goes to what the place stands for; while Ctrl is held, the pointer says where that is. */
final class MeaningClick implements EditorFeature {
    private final PostEditor editor;

    MeaningClick(PostEditor editor) {
        this.editor = editor;
    }

    @Override
    public void install() {
        editor.area().addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            Optional<Runnable> way = way(editor, event);
            if (event.getButton() == MouseButton.PRIMARY && way.isPresent()) {
                event.consume();
                way.get().run();
            }
        });
        editor.area().addEventFilter(MouseEvent.MOUSE_MOVED, event -> editor.area()
                .setCursor(way(editor, event).isPresent() ? Cursor.HAND : Cursor.TEXT));
    }

    private static Optional<Runnable> way(PostEditor editor, MouseEvent event) {
        if (!event.isShortcutDown() || editor.composingProperty().get()) {
            return Optional.empty();
        }
        return editor.area().hit(event.getX(), event.getY()).getCharacterIndex().stream()
                .boxed()
                .findFirst()
                .flatMap(editor::meaningAt)
                .flatMap(PlaceMeaning::way);
    }
}
