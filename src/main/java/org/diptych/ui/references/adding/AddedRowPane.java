package org.diptych.ui.references.adding;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.diptych.core.cite.edit.KeyRule;
import org.diptych.core.messages.Messages;
import org.diptych.desk.bibliography.AddedRow;

/** One reference: whether it is wanted, its key, its text as it will stand in the post. */
final class AddedRowPane extends VBox {
    private final AddedRow row;
    private final Messages words;
    private final Label note = new Label();

    AddedRowPane(AddedRow row, Messages words) {
        super(4);
        this.row = row;
        this.words = words;
        getStyleClass().add("added-row");
        CheckBox wanted = new CheckBox();
        wanted.setAccessibleText(words.get("adding.wanted", row.text()));
        wanted.selectedProperty().bindBidirectional(row.wantedProperty());
        TextField key = new TextField();
        key.setAccessibleText(words.get("adding.key"));
        key.getStyleClass().add("reference-key-field");
        key.setPrefColumnCount(20);
        key.textProperty().bindBidirectional(row.keyProperty());
        key.disableProperty().bind(row.wantedProperty().not());
        note.setWrapText(true);
        HBox head = new HBox(8, wanted, key, note);
        head.setAlignment(Pos.CENTER_LEFT);
        Label text = new Label(row.text());
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(head, text);
        row.ruleProperty().addListener(observable -> showNote());
        row.wantedProperty().addListener(observable -> showNote());
        showNote();
    }

    private void showNote() {
        KeyRule rule = row.ruleProperty().get();
        boolean wrong = rule != KeyRule.FINE;
        note.getStyleClass().setAll("label", wrong ? "form-fault" : "panel-note");
        if (wrong) {
            note.setText(words.get("adding.key." + rule.name().toLowerCase(Locale.ROOT)));
        } else if (!row.present().isEmpty()) {
            note.setText(words.get("adding.present", row.present()));
        } else {
            note.setText(row.refusedKey().isEmpty() ? "" : words.get("adding.key.refused", row.refusedKey()));
        }
    }
}
