package org.diptych.app.typing;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.diptych.ui.shared.OfferedList;
import org.diptych.ui.shared.ShownName;

/** The list of an offer: a name in each line, and what tells it from others. Confined to the FX thread. */
final class NameList extends VBox implements OfferedList {
    private static final double LINE = 28;
    private static final int LINES = 8;

    private final ListView<Candidate> list = new ListView<>();

    /**
     * One name.
     *
     * @param name as it is to be written
     * @param detail what tells it from others
     */
    record Candidate(String name, String detail) {}

    /** @param title says what is listed, for a screen reader */
    NameList(String title) {
        getStyleClass().add("citation-picker");
        setManaged(false);
        getChildren().add(list);
        list.setAccessibleText(title);
        list.setFixedCellSize(LINE);
        list.setFocusTraversable(false);
        list.setCellFactory(any -> new Line());
    }

    void show(List<Candidate> candidates) {
        list.getItems().setAll(candidates);
        list.setPrefHeight(LINE * Math.min(LINES, candidates.size()) + 2);
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    @Override
    public Region view() {
        return this;
    }

    @Override
    public void onClicked(Runnable clicked) {
        list.setOnMouseClicked(event -> clicked.run());
    }

    @Override
    public void move(int by) {
        int size = list.getItems().size();
        int now = list.getSelectionModel().getSelectedIndex();
        int next = Math.abs(by) == 1 ? Math.floorMod(now + by, size) : Math.max(0, Math.min(size - 1, now + by));
        list.getSelectionModel().select(next);
        list.scrollTo(Math.max(0, next - LINES / 2));
    }

    /** Where the marked line is in what is shown; -1 where there is none. */
    int index() {
        return list.getSelectionModel().getSelectedIndex();
    }

    Optional<Candidate> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private static final class Line extends ListCell<Candidate> {
        @Override
        protected void updateItem(Candidate candidate, boolean empty) {
            super.updateItem(candidate, empty);
            setText(null);
            setGraphic(empty || candidate == null ? null : line(candidate));
            setAccessibleText(
                    empty || candidate == null ? null : ShownName.of(candidate.name() + " " + candidate.detail()));
        }

        private static Node line(Candidate candidate) {
            Label name = new Label(ShownName.of(candidate.name()));
            name.setMinWidth(0);
            Label detail = new Label(ShownName.of(candidate.detail()));
            detail.getStyleClass().add("panel-note");
            detail.setMinWidth(0);
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            HBox line = new HBox(12, name, gap, detail);
            line.setPrefWidth(0);
            return line;
        }
    }
}
