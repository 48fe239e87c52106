package org.diptych.ui.references;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.diptych.core.messages.Messages;
import org.diptych.desk.citing.Candidate;
import org.diptych.desk.citing.CitationPickerModel;
import org.jspecify.annotations.Nullable;

/** The entries that fit what is sought, the first of them marked, and below what the keys do. */
final class CandidateList extends VBox {
    /** Three lines of text: rows of one height are laid out without being asked for theirs. */
    /** Three lines, in pixels, of a font as tall as the Chinese ones. */
    private static final double CELL = 66;

    private static final int MOST_ROWS = 5;

    private final CitationPickerModel model;
    private final Messages words;
    private final ListView<Candidate> list = new ListView<>();
    private final Label hint = new Label();
    private final Label nothing = new Label();

    CandidateList(CitationPickerModel model, Messages words) {
        this.model = model;
        this.words = words;
        list.setItems(model.results());
        list.setCellFactory(view -> new CandidateCell(model));
        list.setFocusTraversable(false);
        list.setFixedCellSize(CELL);
        list.setAccessibleText(words.get("references.title"));
        list.prefHeightProperty().set(MOST_ROWS * CELL + 2);
        hint.getStyleClass().add("panel-note");
        hint.setMinHeight(Region.USE_PREF_SIZE);
        nothing.getStyleClass().add("panel-note");
        setSpacing(8);
        StackPane middle = new StackPane(list, nothing);
        VBox.setVgrow(middle, Priority.ALWAYS);
        getChildren().addAll(middle, hint);
        model.results().addListener((ListChangeListener<Candidate>) change -> selectFirst());
        // Nothing may be found before and after, each for another reason.
        model.soughtProperty().addListener(observable -> sayWhyNone());
        model.chosen().addListener((ListChangeListener<String>) change -> showChosen());
        showChosen();
        selectFirst();
    }

    /** From now on {@code clicked} runs when an entry was clicked, which is then the marked one. */
    void onClicked(Runnable clicked) {
        list.setOnMouseClicked(event -> clicked.run());
    }

    /** As many rows as there are entries. */
    void fit() {
        int rows = Math.max(1, Math.min(MOST_ROWS, model.results().size()));
        list.setPrefHeight(rows * CELL + 2);
    }

    void move(int by) {
        int last = list.getItems().size() - 1;
        int to = Math.max(0, Math.min(last, list.getSelectionModel().getSelectedIndex() + by));
        list.getSelectionModel().select(to);
        list.scrollTo(Math.max(0, to - 2));
    }

    /** The key of the marked entry; null where nothing fits. */
    @Nullable
    String key() {
        Candidate candidate = list.getSelectionModel().getSelectedItem();
        return candidate == null ? null : candidate.key();
    }

    /** Whether the marked entry stands in the post already, so that its key can be cited as it is. */
    boolean isOwn() {
        Candidate candidate = list.getSelectionModel().getSelectedItem();
        return candidate != null && candidate.elsewhere().isEmpty();
    }

    private void selectFirst() {
        list.getSelectionModel().select(0);
        list.scrollTo(0);
        sayWhyNone();
    }

    private void sayWhyNone() {
        boolean none = model.results().isEmpty();
        list.setVisible(!none);
        nothing.setText(
                none ? words.get(model.soughtProperty().get().isBlank() ? "picker.noEntries" : "picker.none") : "");
    }

    private void showChosen() {
        hint.setText(
                model.chosen().isEmpty()
                        ? words.get("picker.hint")
                        : words.get("picker.chosen", String.join(" ", model.chosen())));
        list.refresh();
    }
}
