package org.diptych.ui.references;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** An entry in the list of the citation picker: key and number, title, authors and year. */
final class CandidateCell extends ListCell<Candidate> {
    private final CitationPickerModel model;

    CandidateCell(CitationPickerModel model) {
        this.model = model;
        setPrefWidth(0);
        getStyleClass().add("candidate-cell");
    }

    @Override
    protected void updateItem(Candidate candidate, boolean empty) {
        super.updateItem(candidate, empty);
        if (candidate == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Label key = styled(new Label(candidate.reference().key()), "reference-key");
        Label number = styled(new Label("[" + candidate.reference().number() + "]"), "panel-note");
        number.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(8, key, gap, number);
        head.setAlignment(Pos.CENTER_LEFT);
        if (model.chosen().contains(candidate.reference().key())) {
            head.getChildren().add(0, new FontIcon(Feather.CHECK));
        }
        EntryParts parts = candidate.parts();
        String by = parts.year().isEmpty() ? parts.authors() : parts.authors() + " (" + parts.year() + ")";
        VBox lines = new VBox(head, new Label(parts.title()));
        if (!by.isBlank()) {
            lines.getChildren().add(styled(new Label(by), "panel-note"));
        }
        lines.setMinWidth(0);
        lines.setPrefWidth(1);
        setGraphic(lines);
        setAccessibleText(
                candidate.reference().key() + ", " + candidate.reference().text());
    }

    private static Label styled(Label label, String style) {
        label.getStyleClass().add(style);
        return label;
    }
}
