package org.diptych.ui.app;

import java.io.File;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Opens the files that are dropped on the window. */
final class FileDrop {
    FileDrop(Scene scene, Consumer<Path> open) {
        // As a filter: an editor under the pointer would take the files' names for text.
        scene.addEventFilter(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        scene.addEventFilter(DragEvent.DRAG_DROPPED, event -> {
            if (event.getDragboard().hasFiles()) {
                event.getDragboard().getFiles().stream().map(File::toPath).forEach(open);
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }
}
