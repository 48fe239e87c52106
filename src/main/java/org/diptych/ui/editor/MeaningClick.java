package org.diptych.ui.editor;

import java.util.Optional;
import javafx.event.EventHandler;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.diptych.ui.editor.marks.Meaning;

/** Ctrl+click goes to what the place stands for; while Ctrl is held, the pointer says where that is. */
final class MeaningClick implements EditorFeature {
    private EventHandler<MouseEvent> pressed;
    private EventHandler<MouseEvent> moved;

    @Override
    public void install(PostEditor editor) {
        pressed = event -> {
            Optional<Runnable> way = way(editor, event);
            if (event.getButton() == MouseButton.PRIMARY && way.isPresent()) {
                event.consume();
                way.get().run();
            }
        };
        moved = event -> editor.area().setCursor(way(editor, event).isPresent() ? Cursor.HAND : Cursor.TEXT);
        editor.area().addEventFilter(MouseEvent.MOUSE_PRESSED, pressed);
        editor.area().addEventFilter(MouseEvent.MOUSE_MOVED, moved);
    }

    @Override
    public void uninstall(PostEditor editor) {
        editor.area().removeEventFilter(MouseEvent.MOUSE_PRESSED, pressed);
        editor.area().removeEventFilter(MouseEvent.MOUSE_MOVED, moved);
    }

    private static Optional<Runnable> way(PostEditor editor, MouseEvent event) {
        if (!event.isShortcutDown() || editor.composingProperty().get()) {
            return Optional.empty();
        }
        return editor.area().hit(event.getX(), event.getY()).getCharacterIndex().stream()
                .boxed()
                .findFirst()
                .flatMap(editor::meaningAt)
                .flatMap(Meaning::way);
    }
}
