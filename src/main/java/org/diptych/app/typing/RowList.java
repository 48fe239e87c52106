package org.diptych.app.typing;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.diptych.ui.shared.OfferedList;

/** Rows of one line each, of which the first is marked at first. Confined to the FX thread. */
abstract class RowList<T> extends VBox implements OfferedList {
    private static final double ROW = 28;
    private static final int MOST_ROWS = 8;

    private final ListView<T> list = new ListView<>();

    /** @param title says what is listed, for a screen reader */
    RowList(String title, Supplier<ListCell<T>> cell) {
        getStyleClass().add("citation-picker");
        setManaged(false);
        getChildren().add(list);
        list.setAccessibleText(title);
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setCellFactory(any -> cell.get());
    }

    void show(List<T> rows) {
        list.getItems().setAll(rows);
        list.setPrefHeight(ROW * Math.max(1, Math.min(MOST_ROWS, rows.size())) + 2);
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

    /** One row goes round from the last to the first; a page of them stops at the ends. */
    @Override
    public void move(int by) {
        int size = list.getItems().size();
        int to = index() + by;
        int next = Math.abs(by) == 1 ? Math.floorMod(to, size) : Math.max(0, Math.min(size - 1, to));
        list.getSelectionModel().select(next);
        list.scrollTo(Math.max(0, next - MOST_ROWS / 2));
    }

    /** Where the marked row is in what is shown; -1 where there is none. */
    int index() {
        return list.getSelectionModel().getSelectedIndex();
    }

    Optional<T> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }
}
