package org.diptych.ui.merge;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.diptych.core.merge.MergeChoice;
import org.diptych.core.merge.MergePiece;
import org.diptych.core.merge.PartMerge;
import org.diptych.core.messages.Messages;
import org.diptych.core.text.LineIndex;
import org.diptych.desk.merge.MergeModel;
import org.diptych.desk.text.PartNames;
import org.diptych.ui.shared.RowGap;

/** A part of the post with what differs in it, and a way to decide for all of it. */
final class PartBox extends VBox {

    PartBox(MergeModel model, PartMerge part, Messages words, Messages partWords) {
        getStyleClass().add("merge-part");
        String name = part.kind()
                .map(kind -> PartNames.of(kind, part.language(), partWords))
                .orElseGet(() -> words.get("merge.whole"));
        Label title = new Label(name);
        title.getStyleClass().add("diff-part-name");
        HBox heading = new HBox(
                8,
                title,
                new RowGap(),
                all(model, part, MergeChoice.MINE, name, words),
                all(model, part, MergeChoice.THEIRS, name, words));
        heading.setAlignment(Pos.CENTER_LEFT);
        heading.getStyleClass().add("diff-heading");
        getChildren().add(heading);
        int line = 1 - part.marks();
        for (MergePiece piece : part.pieces()) {
            if (piece.differs()) {
                getChildren().add(new PieceBox(model, piece, line, words));
            }
            line += LineIndex.of(piece.mine()).lineCount() - 1;
        }
    }

    private static Button all(MergeModel model, PartMerge part, MergeChoice choice, String name, Messages words) {
        Button button = new Button(words.get(choice == MergeChoice.MINE ? "merge.all.mine" : "merge.all.theirs"));
        button.setAccessibleText(button.getText() + ": " + name);
        button.setMinWidth(USE_PREF_SIZE);
        button.getStyleClass().add("flat");
        button.setOnAction(event -> model.chooseAll(part, choice));
        return button;
    }
}
