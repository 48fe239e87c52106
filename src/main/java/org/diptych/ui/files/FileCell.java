package org.diptych.ui.files;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.diptych.ui.shared.ShownName;

/** A file in a list: its name, and below it what tells it from others. */
final class FileCell<T> extends ListCell<T> {
    /** In pixels: two lines and the space around them. */
    static final double HEIGHT = 44;

    private final Function<T, Lines> lines;
    private final Label name = new Label();
    private final Label detail = new Label();
    private final Tooltip whole = new Tooltip();
    private final VBox both = new VBox(name, detail);

    FileCell(Function<T, Lines> lines, Consumer<T> open) {
        this.lines = lines;
        getStyleClass().add("file-cell");
        detail.getStyleClass().add("panel-note");
        both.setPrefWidth(0);
        setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && getItem() != null) {
                open.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
        } else {
            Lines said = lines.apply(item);
            name.setText(ShownName.of(said.name()));
            detail.setText(ShownName.of(said.detail()));
            whole.setText(ShownName.of(said.path()));
            setGraphic(both);
            setTooltip(whole);
            setAccessibleText(said.name() + ", " + said.detail());
        }
    }

    /** What a cell says: in its first line, in its second, and when pointed at. */
    record Lines(String name, String detail, String path) {}
}
