package org.diptych.ui.app;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * Where the window asks and offers: one sheet at a time over everything else, which is dimmed. Escape and a click beside
 * it close it; the focus goes back where it was.
 */
final class SheetLayer extends StackPane {
    private Node focusBefore;
    private Runnable onClose = () -> {};

    SheetLayer() {
        getStyleClass().add("sheet-layer");
        setVisible(false);
        sceneProperty().flatMap(Scene::focusOwnerProperty).addListener((observable, before, now) -> keepFocus(now));
        setOnMousePressed(event -> {
            if (event.getTarget() == this) {
                close();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
    }

    /**
     * Shows {@code sheet} in place of one that is there.
     *
     * @param closed runs when it goes, for whatever reason
     */
    void show(Region sheet, Node focus, Pos place, Runnable closed) {
        close();
        focusBefore = getScene() == null ? null : getScene().getFocusOwner();
        onClose = closed;
        sheet.getStyleClass().add("sheet");
        sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setAlignment(sheet, place);
        getChildren().setAll(sheet);
        setVisible(true);
        focus.requestFocus();
    }

    /** Closes the sheet as the author does who thinks better of it. */
    void close() {
        Runnable closed = onClose;
        dismiss();
        closed.run();
    }

    /** Takes the sheet away without telling: what it asked is answered. */
    void dismiss() {
        onClose = () -> {};
        if (isVisible()) {
            setVisible(false);
            getChildren().clear();
            if (focusBefore != null) {
                focusBefore.requestFocus();
            }
        }
    }

    /** A button that is disabled while it works, or an arrow key, would hand the focus to what lies beneath. */
    private void keepFocus(Node now) {
        if (isVisible() && now != null && !isWithin(now)) {
            requestFocus();
        }
    }

    private boolean isWithin(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each == this) {
                return true;
            }
        }
        return false;
    }
}
