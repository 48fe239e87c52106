package org.diptych.ui.references;

import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.diptych.core.messages.Messages;

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
    /** Three lines of text: rows of one height are laid out without being asked for theirs. */
    private static final double CELL = 56;

    private final CitationPickerModel model;
    private final Messages words;
    private final ObservableBooleanValue composing;
    private final TextField sought = new TextField();
    private final ListView<Candidate> list = new ListView<>();
    private final Label hint = new Label();
    private final Label nothing = new Label();
    private Pane layer;
    private Node focusBefore;

    /**
     * @param words bundle {@code panels}
     * @param composing whether an input method composes in an editor: then the picker does not open
     */
    public CitationPicker(CitationPickerModel model, Messages words, ObservableBooleanValue composing) {
        this.model = model;
        this.words = words;
        this.composing = composing;
        getStyleClass().add("citation-picker");
        setManaged(false);
        sought.setPromptText(words.get("picker.sought"));
        sought.setAccessibleText(sought.getPromptText());
        sought.textProperty().bindBidirectional(model.soughtProperty());
        list.setItems(model.results());
        list.setCellFactory(view -> new CandidateCell(model));
        list.setFocusTraversable(false);
        list.setFixedCellSize(CELL);
        list.setAccessibleText(words.get("references.title"));
        list.setOnMouseClicked(event -> accept());
        hint.getStyleClass().add("panel-note");
        nothing.getStyleClass().add("panel-note");
        StackPane middle = new StackPane(list, nothing);
        VBox.setVgrow(middle, javafx.scene.layout.Priority.ALWAYS);
        getChildren().addAll(sought, middle, hint);
        sought.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        model.results().addListener((ListChangeListener<Candidate>) change -> selectFirst());
        model.chosen().addListener((ListChangeListener<String>) change -> showChosen());
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
        showChosen();
        selectFirst();
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
            case DOWN -> move(1);
            case UP -> move(-1);
            case PAGE_DOWN -> move(5);
            case PAGE_UP -> move(-5);
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

    private void move(int by) {
        int last = list.getItems().size() - 1;
        int to = Math.max(0, Math.min(last, list.getSelectionModel().getSelectedIndex() + by));
        list.getSelectionModel().select(to);
        list.scrollTo(Math.max(0, to - 2));
    }

    private void also() {
        Candidate candidate = list.getSelectionModel().getSelectedItem();
        if (candidate != null) {
            model.toggle(candidate.reference().key());
        }
    }

    private void accept() {
        Candidate candidate = list.getSelectionModel().getSelectedItem();
        boolean done = model.chosen().isEmpty() || !sought.getText().isBlank();
        String key = candidate == null || !done ? null : candidate.reference().key();
        close();
        model.cite(key);
    }

    private void selectFirst() {
        list.getSelectionModel().select(0);
        list.scrollTo(0);
        boolean none = model.results().isEmpty();
        list.setVisible(!none);
        nothing.setText(none ? words.get(sought.getText().isBlank() ? "picker.noEntries" : "picker.none") : "");
    }

    private void showChosen() {
        hint.setText(
                model.chosen().isEmpty()
                        ? words.get("picker.hint")
                        : words.get("picker.chosen", String.join(" ", model.chosen())));
        hint.setMinHeight(Region.USE_PREF_SIZE);
        list.refresh();
    }
}
