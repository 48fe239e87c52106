package org.diptych.ui.outline;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.diptych.core.bilingual.Heading;
import org.diptych.core.messages.Messages;
import org.diptych.ui.shared.PartNames;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A line of the outline: one heading, or two side by side. */
final class OutlineCell extends ListCell<OutlineRow> {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final double INDENT = 12;

    private final OutlineModel model;
    private final ObservableBooleanValue wide;
    private final Messages words;

    /** @param wide whether two languages fit side by side */
    OutlineCell(OutlineModel model, ObservableBooleanValue wide, Messages words) {
        this.model = model;
        this.wide = wide;
        this.words = words;
        setPrefWidth(0);
        getStyleClass().add("outline-cell");
        model.currentProperty().addListener(observable -> markCurrent());
    }

    @Override
    protected void updateItem(OutlineRow row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(row == null ? null : line(row));
        setAccessibleText(row == null ? null : row.any().title());
        markCurrent();
    }

    private void markCurrent() {
        pseudoClassStateChanged(
                CURRENT,
                getItem() != null && getItem().equals(model.currentProperty().get()));
    }

    /** Side by side where there is room, else one below the other. */
    private Node line(OutlineRow row) {
        List<String> languages = model.outlineProperty().get().languages();
        List<Label> labels = IntStream.range(0, languages.size())
                .mapToObj(side -> label(row, side, languages.get(side)))
                .toList();
        if (!wide.get()) {
            VBox lines = new VBox(2);
            lines.setAlignment(Pos.CENTER_LEFT);
            lines.getChildren().addAll(labels);
            labels.stream().skip(1).forEach(label -> label.getStyleClass().add("below"));
            return lines;
        }
        HBox line = new HBox(8);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getChildren().addAll(labels);
        labels.forEach(label -> HBox.setHgrow(label, Priority.ALWAYS));
        return line;
    }

    private Label label(OutlineRow row, int side, String language) {
        Optional<Heading> heading = row.side(side);
        Label label = new Label(heading.map(Heading::title)
                .orElseGet(() -> words.get("outline.missing", PartNames.language(language, words))));
        label.setPrefWidth(1);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setPadding(new Insets(0, 0, 0, INDENT * (row.level() - 1)));
        label.getStyleClass().addAll("outline-heading", "level-" + row.level());
        if (heading.isPresent()) {
            label.setTooltip(new Tooltip(label.getText()));
            label.setOnMouseClicked(event -> model.goTo(heading.get()));
        } else {
            String sentence = words.get("outline.missing.tip", PartNames.language(language, words));
            label.setGraphic(new FontIcon(Feather.MINUS_CIRCLE));
            label.setTooltip(new Tooltip(sentence));
            label.setAccessibleText(sentence);
            label.getStyleClass().add("missing");
        }
        return label;
    }
}
