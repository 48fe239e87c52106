package org.diptych.ui.history;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.diptych.core.history.Version;

/** A version in the list: when it was saved, and how much it changed. */
final class VersionCell extends ListCell<Version> {
    /** In pixels: two lines and the space around them. */
    static final double HEIGHT = 44;

    private final VersionWords words;
    private final Label when = new Label();
    private final Label size = new Label();
    private final VBox both = new VBox(when, size);

    VersionCell(VersionWords words, Consumer<Version> open) {
        this.words = words;
        getStyleClass().add("file-cell");
        size.getStyleClass().add("panel-note");
        both.setPrefWidth(0);
        setOnMouseClicked(event -> {
            if (getItem() != null) {
                open.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(Version item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
        } else {
            when.setText(words.when(item));
            size.setText(words.size(item, getIndex() == getListView().getItems().size() - 1));
            setGraphic(both);
            setAccessibleText(when.getText() + ", " + size.getText());
        }
    }
}
