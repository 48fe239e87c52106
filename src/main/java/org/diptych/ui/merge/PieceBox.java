package org.diptych.ui.merge;

import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.diptych.core.diff.TextDifference;
import org.diptych.core.merge.MergeChoice;
import org.diptych.core.merge.MergePiece;
import org.diptych.core.messages.Messages;
import org.diptych.desk.merge.MergeModel;
import org.diptych.ui.shared.Icons;
import org.diptych.ui.shared.RowGap;
import org.diptych.ui.shared.Typed;
import org.diptych.ui.shared.diff.ChangedLines;
import org.diptych.ui.shared.diff.DiffPair;
import org.kordamp.ikonli.feather.Feather;

/** A stretch that differs: what each side made of it, and which of them is taken. */
final class PieceBox extends VBox {
    private static final PseudoClass TAKEN = PseudoClass.getPseudoClass("taken");
    private static final PseudoClass LEFT_OUT = PseudoClass.getPseudoClass("left-out");
    private static final PseudoClass UNDECIDED = PseudoClass.getPseudoClass("undecided");

    private final MergeModel model;
    private final MergePiece piece;
    private final Messages words;
    private final Region mine;
    private final Region theirs;
    private final ToggleGroup choices = new ToggleGroup();

    /** @param line where it begins in the author's text, from 1 */
    PieceBox(MergeModel model, MergePiece piece, int line, Messages words) {
        this.model = model;
        this.piece = piece;
        this.words = words;
        this.mine = side(piece.mine());
        this.theirs = side(piece.theirs());
        getStyleClass().add("merge-piece");
        getChildren().add(header(line));
        if (piece.kind() == MergePiece.Kind.CONFLICT && !piece.base().isBlank()) {
            getChildren().add(before());
        }
        getChildren().add(new DiffPair(mine, theirs));
        model.revisionProperty().addListener(observable -> show());
        show();
    }

    private HBox header(int line) {
        String kind = piece.kind().name().toLowerCase(Locale.ROOT);
        Label what = new Label(words.get("merge.kind." + kind, Math.max(1, line)));
        what.setGraphic(Icons.of(piece.kind() == MergePiece.Kind.CONFLICT ? Feather.ALERT_TRIANGLE : Feather.CHECK));
        what.setMinWidth(0);
        HBox header = new HBox(8, what, new RowGap(), buttons());
        header.setAlignment(Pos.CENTER_LEFT);
        header.getStyleClass().add("merge-piece-header");
        return header;
    }

    private HBox buttons() {
        HBox buttons = new HBox();
        buttons.setMinWidth(USE_PREF_SIZE);
        for (MergeChoice choice : MergeChoice.values()) {
            ToggleButton button = new ToggleButton(words.get("merge.choose." + name(choice)));
            button.setUserData(choice);
            button.setToggleGroup(choices);
            button.getStyleClass()
                    .add(
                            choice == MergeChoice.MINE
                                    ? "left-pill"
                                    : choice == MergeChoice.BOTH ? "right-pill" : "center-pill");
            button.setOnAction(event -> model.choose(piece, choice));
            buttons.getChildren().add(button);
        }
        return buttons;
    }

    private VBox before() {
        Label title = new Label(words.get("merge.before"));
        title.getStyleClass().add("panel-note");
        Label text = new Label(trimmed(piece.base()));
        text.setWrapText(true);
        text.getStyleClass().add("merge-before-text");
        Typed.mark(text, text.getText());
        VBox before = new VBox(title, text);
        before.getStyleClass().add("merge-before");
        return before;
    }

    private Region side(String text) {
        if (text.isEmpty()) {
            Label nothing = new Label(words.get("merge.nothing"));
            nothing.getStyleClass().add("panel-note");
            HBox side = new HBox(nothing);
            side.getStyleClass().add("merge-side");
            return side;
        }
        ChangedLines lines = new ChangedLines(TextDifference.of(trimmed(piece.base()), trimmed(text)));
        lines.getStyleClass().add("merge-side");
        return lines;
    }

    private void show() {
        Optional<MergeChoice> choice = model.choice(piece);
        choices.getToggles()
                .forEach(toggle -> toggle.setSelected(
                        choice.filter(toggle.getUserData()::equals).isPresent()));
        pseudoClassStateChanged(UNDECIDED, choice.isEmpty());
        show(mine, choice, MergeChoice.MINE);
        show(theirs, choice, MergeChoice.THEIRS);
    }

    private static void show(Region side, Optional<MergeChoice> choice, MergeChoice own) {
        boolean taken = choice.filter(chosen -> chosen == own || chosen == MergeChoice.BOTH)
                .isPresent();
        side.pseudoClassStateChanged(TAKEN, taken);
        side.pseudoClassStateChanged(LEFT_OUT, choice.isPresent() && !taken);
    }

    private static String name(MergeChoice choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    private static String trimmed(String lines) {
        return lines.endsWith("\r\n")
                ? lines.substring(0, lines.length() - 2)
                : lines.endsWith("\n") || lines.endsWith("\r") ? lines.substring(0, lines.length() - 1) : lines;
    }
}
