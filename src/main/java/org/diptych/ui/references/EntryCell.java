package org.diptych.ui.references;

import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.diptych.core.messages.Messages;
import org.diptych.desk.references.ReferenceRow;

/** A reference's key with its marks and its text below. */
final class EntryCell extends TableCell<ReferenceRow, ReferenceRow> {
    private final Messages words;

    EntryCell(Messages words) {
        this.words = words;
    }

    @Override
    protected void updateItem(ReferenceRow row, boolean empty) {
        super.updateItem(row, empty);
        if (row == null || empty) {
            setGraphic(null);
            setTooltip(null);
            return;
        }
        Label key = new Label(row.key());
        key.getStyleClass().add("reference-key");
        key.setMinWidth(32);
        HBox below = new HBox(8);
        row.marks().stream().sorted().map(mark -> MarkLook.label(mark, words)).forEach(below.getChildren()::add);
        Label text = new Label(row.entry().isPresent() ? row.text() : words.get("references.noEntry"));
        text.getStyleClass().add("panel-note");
        text.setMinWidth(0);
        text.setMaxWidth(Double.MAX_VALUE);
        below.getChildren().add(text);
        VBox lines = new VBox(2, key, below);
        lines.setMinWidth(0);
        lines.setPrefWidth(1);
        setGraphic(lines);
        Tooltip whole = new Tooltip("[" + row.key() + "] " + text.getText());
        whole.setWrapText(true);
        whole.setMaxWidth(480);
        setTooltip(whole);
    }
}
