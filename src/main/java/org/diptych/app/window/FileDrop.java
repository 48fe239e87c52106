package org.diptych.app.window;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Opens the files that are dropped on the window. */
public final class FileDrop {
    /** @param welcome which files can be dropped now */
    public FileDrop(Scene scene, Predicate<Path> welcome, Consumer<Path> open) {
        // As a filter: an editor under the pointer would take the files' names for text.
        scene.addEventFilter(DragEvent.DRAG_OVER, event -> {
            if (files(event).stream().anyMatch(welcome)) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        scene.addEventFilter(DragEvent.DRAG_DROPPED, event -> {
            if (files(event).stream().anyMatch(welcome)) {
                files(event).stream().filter(welcome).forEach(open);
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }

    private static List<Path> files(DragEvent event) {
        return event.getDragboard().getFiles().stream().map(File::toPath).toList();
    }
}
