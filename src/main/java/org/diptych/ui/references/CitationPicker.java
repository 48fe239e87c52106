package org.diptych.ui.references;

import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.diptych.core.messages.Messages;
import org.diptych.desk.citing.CitationPickerModel;
import org.jspecify.annotations.Nullable;

/**
 * The list a citation is chosen from, at the caret. Enter and Tab insert, Ctrl+Enter adds one more key to the citation,
 * Escape closes.
 *
 * <p>It lies in the window itself, not in a window of its own, so that input methods write into its field.
 */
public final class CitationPicker extends VBox {
    private static final double WIDTH = 480;
    private static final double HEIGHT = 320;
    private static final double GAP = 4;

    private final CitationPickerModel model;
    private final ObservableBooleanValue composing;
    private final TextField sought = new TextField();
    private final CandidateList list;
    private @Nullable Pane layer;
    private @Nullable Node focusBefore;

    /**
     * @param words bundle {@code panels}
     * @param composing whether an input method composes in an editor: then the picker does not open
     */
    public CitationPicker(CitationPickerModel model, Messages words, ObservableBooleanValue composing) {
        this.model = model;
        this.composing = composing;
        this.list = new CandidateList(model, words);
        list.onClicked(this::accept);
        getStyleClass().add("citation-picker");
        setManaged(false);
        sought.setPromptText(words.get("picker.sought"));
        sought.setAccessibleText(sought.getPromptText());
        sought.textProperty().bindBidirectional(model.soughtProperty());
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(sought, list);
        sought.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        sought.focusedProperty().addListener((observable, before, focused) -> {
            if (!focused && layer != null) {
                close();
            }
        });
    }

    /**
     * Opens below {@code caret}, or above it where there is no room.
     *
     * @param over the pane it lies in, as large as the window
     * @param caret where the caret is, in the scene
     */
    public void open(Pane over, Bounds caret) {
        if (composing.get() || layer != null) {
            return;
        }
        layer = over;
        focusBefore = over.getScene().getFocusOwner();
        model.open();
        over.getChildren().add(this);
        Bounds at = over.sceneToLocal(caret);
        double width = Math.min(WIDTH, over.getWidth());
        boolean below = at.getMaxY() + GAP + HEIGHT <= over.getHeight();
        resizeRelocate(
                Math.max(0, Math.min(at.getMinX(), over.getWidth() - width)),
                below ? at.getMaxY() + GAP : Math.max(0, at.getMinY() - GAP - HEIGHT),
                width,
                HEIGHT);
        sought.requestFocus();
    }

    public void close() {
        Pane from = layer;
        layer = null;
        if (from != null) {
            boolean hadFocus = sought.isFocused();
            from.getChildren().remove(this);
            if (hadFocus && focusBefore != null) {
                focusBefore.requestFocus();
            }
        }
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> close();
            case DOWN -> list.move(1);
            case UP -> list.move(-1);
            case PAGE_DOWN -> list.move(5);
            case PAGE_UP -> list.move(-5);
            case ENTER -> {
                if (event.isShortcutDown()) {
                    also();
                } else {
                    accept();
                }
            }
            case TAB -> accept();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void also() {
        if (list.key() != null) {
            model.toggle(list.key());
        }
    }

    private void accept() {
        boolean done = model.chosen().isEmpty() || !sought.getText().isBlank();
        String key = done ? list.key() : null;
        close();
        model.cite(key);
    }
}
