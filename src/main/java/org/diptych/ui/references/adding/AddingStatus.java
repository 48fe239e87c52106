package org.diptych.ui.references.adding;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.diptych.core.bibliography.lookup.LookupProblem;
import org.diptych.core.bibliography.proposal.Proposals;
import org.diptych.core.messages.Messages;
import org.diptych.desk.bibliography.AddingModel;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Says in a line what was understood, or what went wrong. */
final class AddingStatus extends HBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final AddingModel model;
    private final Messages words;
    private final Label sentence = new Label();
    private final FontIcon icon = new FontIcon(Feather.ALERT_CIRCLE);

    AddingStatus(AddingModel model, Messages words) {
        super(4);
        this.model = model;
        this.words = words;
        getStyleClass().add("adding-status");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
        sentence.setWrapText(true);
        sentence.setMinWidth(0);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        getChildren().addAll(icon, sentence);
        model.stateProperty().addListener(observable -> show());
        model.proposalsProperty().addListener(observable -> show());
        show();
    }

    private void show() {
        boolean wrong = false;
        sentence.setText(
                switch (model.stateProperty().get()) {
                    case EMPTY, READING -> "";
                    case ADDRESS -> words.get("adding.canLookUp");
                    case LOOKING_UP -> words.get("adding.lookingUp");
                    case READ -> understood();
                    case FAILED -> problem();
                });
        switch (model.stateProperty().get()) {
            case FAILED -> wrong = true;
            case READ -> wrong = model.proposalsProperty().get().references().isEmpty();
            default -> {}
        }
        pseudoClassStateChanged(WRONG, wrong);
        icon.setVisible(wrong);
        icon.setManaged(wrong);
    }

    private String understood() {
        Proposals read = model.proposalsProperty().get();
        long present = read.references().stream()
                .filter(reference -> !reference.present().isEmpty())
                .count();
        String understood = words.get("adding.understood", read.references().size(), present);
        return read.more() == 0 ? understood : understood + " " + words.get("adding.more", read.more());
    }

    private String problem() {
        LookupProblem problem = model.problemProperty().get();
        return words.get(problem.messageKey(), problem.about());
    }
}
