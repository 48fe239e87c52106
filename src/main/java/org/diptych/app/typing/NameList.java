package org.diptych.app.typing;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import org.diptych.ui.shared.RowGap;
import org.diptych.ui.shared.ShownName;

/** The list of an offer: a name in each line, and what tells it from others. Confined to the FX thread. */
final class NameList extends RowList<NameList.Candidate> {

    /**
     * One name.
     *
     * @param name as it is to be written
     * @param detail what tells it from others
     */
    record Candidate(String name, String detail) {}

    /** @param title says what is listed, for a screen reader */
    NameList(String title) {
        super(title, Line::new);
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
            HBox line = new HBox(12, name, new RowGap(), detail);
            line.setPrefWidth(0);
            return line;
        }
    }
}
