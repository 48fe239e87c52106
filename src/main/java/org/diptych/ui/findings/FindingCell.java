package org.diptych.ui.findings;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.diptych.core.check.Finding;
import org.diptych.core.check.Fix;
import org.diptych.core.check.Severity;
import org.diptych.core.messages.Messages;
import org.diptych.desk.findings.FindingRow;
import org.diptych.desk.findings.FindingsModel;
import org.diptych.desk.manual.Topics;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A line of the findings: a part's name, or a finding with its place and its fixes. */
final class FindingCell extends ListCell<FindingRow> {
    private static final double SCROLL_BAR = 16;

    private final FindingsModel model;
    private final Function<Fix, String> offers;
    private final Messages words;
    private final Consumer<String> help;

    FindingCell(FindingsModel model, Function<Fix, String> offers, Messages words, Consumer<String> help) {
        this.help = help;
        this.model = model;
        this.offers = offers;
        this.words = words;
        setPrefWidth(0);
        getStyleClass().add("finding-cell");
        setOnMouseClicked(event -> {
            if (getItem() instanceof FindingRow.Item item && event.getClickCount() == 2) {
                model.goTo(item.finding());
            }
        });
    }

    @Override
    protected void updateItem(FindingRow row, boolean empty) {
        super.updateItem(row, empty);
        setTooltip(null);
        setAccessibleText(null);
        if (row instanceof FindingRow.Part part) {
            setGraphic(group(part));
        } else if (row instanceof FindingRow.Item item) {
            setGraphic(finding(item));
            setTooltip(new Tooltip(item.sentence()));
            setAccessibleText(
                    SeverityLook.word(item.finding().severity(), words) + ": " + item.sentence() + ", " + place(item));
        } else {
            setGraphic(null);
        }
    }

    /** A sentence takes as many lines as it needs in the list's width; the list itself asks for no width. */
    @Override
    protected double computePrefHeight(double width) {
        if (getGraphic() == null || getListView() == null) {
            return super.computePrefHeight(width);
        }
        return getGraphic().prefHeight(inside(getListView())) + snappedTopInset() + snappedBottomInset();
    }

    /** A sentence is as wide as it was measured, whether or not there is a scroll bar: it would have other lines else. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (getGraphic() != null && getListView() != null) {
            getGraphic()
                    .resize(
                            inside(getListView()),
                            getGraphic().getLayoutBounds().getHeight());
        }
    }

    private double inside(ListView<FindingRow> list) {
        return Math.max(120, list.getWidth() - SCROLL_BAR - snappedLeftInset() - snappedRightInset());
    }

    private static Node group(FindingRow.Part part) {
        Label name = new Label(part.name());
        Label count = new Label(String.valueOf(part.count()));
        name.getStyleClass().add("group-name");
        count.getStyleClass().add("panel-note");
        HBox line = new HBox(8, name, count);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Node finding(FindingRow.Item item) {
        Label sentence = new Label(item.sentence());
        sentence.setWrapText(true);
        sentence.setMinWidth(0);
        sentence.getStyleClass().add("finding-sentence");
        Label place = new Label(place(item));
        place.getStyleClass().add("panel-note");
        place.setMinWidth(Region.USE_PREF_SIZE);
        FlowPane below = new FlowPane(8, 2, place);
        below.setRowValignment(VPos.CENTER);
        below.setPrefWrapLength(0);
        below.setMinWidth(0);
        for (Fix fix : item.finding().fixes()) {
            below.getChildren().add(fixButton(fix));
        }
        int alike = model.countAlike(item.finding());
        if (alike > 1) {
            below.getChildren().add(allButton(item.finding(), alike));
        }
        if (model.isWord(item.finding())) {
            below.getChildren().add(new WordMenu(model, item.finding(), words));
        }
        if (model.canLeave(item.finding())) {
            below.getChildren().add(leaveButton(item.finding()));
        }
        if (item.finding().severity() == Severity.ERROR) {
            Topics.ofRule(item.finding().rule())
                    .ifPresent(topic -> below.getChildren().add(helpButton(topic)));
        }
        VBox text = new VBox(2, sentence, below);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox line = new HBox(8, SeverityLook.icon(item.finding().severity()), text);
        return line;
    }

    private Button fixButton(Fix fix) {
        Button button = new Button(offers.apply(fix), new FontIcon(Feather.TOOL));
        // What it offers may quote a key or a word: an underscore in it is one.
        button.setMnemonicParsing(false);
        button.getStyleClass().addAll("flat", "small", "accent", "fix-button");
        button.setOnAction(event -> model.mend(fix));
        button.setMinWidth(0);
        return button;
    }

    private Button allButton(Finding finding, int count) {
        Button button = new Button(words.get("findings.all", count));
        button.getStyleClass().addAll("flat", "small", "accent", "fix-all-button");
        button.setOnAction(event -> model.mendAlike(finding));
        button.setMinWidth(0);
        return button;
    }

    private Button helpButton(String topic) {
        Button button = new Button(words.get("findings.help"), new FontIcon(Feather.HELP_CIRCLE));
        button.getStyleClass().addAll("flat", "small", "fix-button", "help-button");
        button.setOnAction(event -> help.accept(topic));
        button.setMinWidth(0);
        return button;
    }

    private Button leaveButton(Finding finding) {
        Button button = new Button(words.get("findings.leave"), new FontIcon(Feather.EYE_OFF));
        button.getStyleClass().addAll("flat", "small", "leave-button");
        button.setTooltip(new Tooltip(words.get("findings.leave.tip")));
        button.setOnAction(event -> model.leave(finding));
        button.setMinWidth(0);
        return button;
    }

    private String place(FindingRow.Item item) {
        return words.get("findings.line", item.line());
    }
}
