package org.diptych.ui.references;

import java.util.function.Consumer;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;

/** Takes texts that are pasted into a pane or dropped on it; into a field of the pane they go as ever. */
final class BroughtReferences {
    private static final KeyCombination PASTE = KeyCombination.valueOf("Shortcut+V");

    BroughtReferences(Region pane, Consumer<String> take) {
        pane.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            boolean inField = event.getTarget() instanceof TextInputControl;
            if (PASTE.match(event) && !inField && Clipboard.getSystemClipboard().hasString()) {
                take.accept(Clipboard.getSystemClipboard().getString());
                event.consume();
            }
        });
        pane.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (isText(event)) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        pane.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            if (isText(event)) {
                take.accept(event.getDragboard().getString());
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }

    /** A row that is dragged about the table comes from within. */
    private static boolean isText(DragEvent event) {
        return event.getGestureSource() == null && event.getDragboard().hasString();
    }
}
