package org.diptych.ui.references;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.diptych.desk.citing.Candidate;
import org.diptych.desk.citing.CitationPickerModel;
import org.diptych.desk.citing.EntryParts;
import org.diptych.desk.citing.Offered;
import org.diptych.ui.shared.RowGap;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** An entry in the list of the citation picker: key and number, title, authors and year. */
final class CandidateCell extends ListCell<Candidate> {
    private static final double MOST_ORIGIN = 200;

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
        Label key = styled(new Label(candidate.key()), "reference-key");
        Label place = styled(new Label(place(candidate)), "panel-note");
        place.setMinWidth(candidate.elsewhere().isEmpty() ? Region.USE_PREF_SIZE : 0);
        place.setMaxWidth(MOST_ORIGIN);
        HBox head = new HBox(8, key, new RowGap(), place);
        head.setAlignment(Pos.CENTER_LEFT);
        if (model.chosen().contains(candidate.key())) {
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
        setAccessibleText(Stream.of(candidate.key(), by, parts.title(), place(candidate))
                .filter(said -> !said.isBlank())
                .collect(Collectors.joining(", ")));
    }

    /** The number in the post, or where else the entry stands. */
    private static String place(Candidate candidate) {
        return candidate.elsewhere().map(Offered::origin).orElseGet(() -> "[" + candidate.number() + "]");
    }

    private static Label styled(Label label, String style) {
        label.getStyleClass().add(style);
        return label;
    }
}
