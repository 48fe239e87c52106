package org.diptych.ui.outline;

import java.util.ArrayList;
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
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.diptych.core.bilingual.BodyHeading;
import org.diptych.core.messages.Messages;
import org.diptych.desk.outline.OutlineModel;
import org.diptych.desk.outline.OutlineRow;
import org.diptych.desk.text.PartNames;
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
        setGraphic(row == null ? null : withNeeds(row));
        setAccessibleText(row == null ? null : spoken(row));
        markCurrent();
    }

    private Node withNeeds(OutlineRow row) {
        Node headings = line(row);
        List<Node> signs = toDo(row);
        if (signs.isEmpty()) {
            return headings;
        }
        HBox line = new HBox(6, headings);
        line.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(headings, Priority.ALWAYS);
        line.getChildren().addAll(signs);
        return line;
    }

    private String spoken(OutlineRow row) {
        StringBuilder spoken = new StringBuilder(row.any().title());
        if (row.missing() > 0) {
            spoken.append(". ").append(words.get("outline.gaps", row.missing()));
        }
        if (row.waiting() > 0) {
            spoken.append(". ").append(words.get("outline.waiting", row.waiting()));
        }
        return spoken.toString();
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

    /** What is to be done below the heading; a click goes there. */
    private List<Node> toDo(OutlineRow row) {
        List<Node> signs = new ArrayList<>();
        if (row.missing() > 0) {
            signs.add(sign(row, Feather.MINUS_CIRCLE, row.missing(), "outline.gaps", "missing"));
        }
        if (row.waiting() > 0) {
            signs.add(sign(row, Feather.CLOCK, row.waiting(), "outline.waiting", "waiting"));
        }
        return signs;
    }

    private Label sign(OutlineRow row, Feather icon, int count, String key, String styleClass) {
        Label sign = new Label(Integer.toString(count), new FontIcon(icon));
        String sentence = words.get(key, count);
        sign.setTooltip(new Tooltip(sentence));
        sign.setAccessibleText(sentence);
        sign.setMinWidth(Region.USE_PREF_SIZE);
        sign.getStyleClass().addAll("outline-need", styleClass);
        sign.setOnMouseClicked(event -> {
            model.goToNeed(row);
            event.consume();
        });
        return sign;
    }

    /** As in the contents of the site's page. */
    private static Label number(String number) {
        Label label = new Label(number);
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.getStyleClass().add("outline-number");
        return label;
    }

    private Label label(OutlineRow row, int side, String language) {
        Optional<BodyHeading> heading = row.side(side);
        Label label = new Label(heading.map(BodyHeading::title)
                .orElseGet(() -> words.get("outline.missing", PartNames.language(language, words))));
        label.setPrefWidth(1);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setPadding(new Insets(0, 0, 0, INDENT * (row.level() - 1)));
        label.getStyleClass().addAll("outline-heading", "level-" + row.level());
        if (heading.isPresent()) {
            if (!row.numbers().get(side).isEmpty()) {
                label.setGraphic(number(row.numbers().get(side)));
            }
            label.setTooltip(new Tooltip(label.getText()));
            label.setOnMouseClicked(event -> {
                if (event.isStillSincePress()) {
                    model.goTo(row, side);
                }
            });
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
