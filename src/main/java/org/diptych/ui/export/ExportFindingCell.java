package org.diptych.ui.export;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.diptych.core.check.Finding;
import org.diptych.core.messages.Messages;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A finding in the sheet, with a jump to its place. */
final class ExportFindingCell extends ListCell<Finding> {
    private final Consumer<Finding> goTo;
    private final Function<Finding, String> sentences;
    private final Messages words;

    ExportFindingCell(Consumer<Finding> goTo, Function<Finding, String> sentences, Messages words) {
        this.goTo = goTo;
        this.sentences = sentences;
        this.words = words;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Finding finding, boolean empty) {
        super.updateItem(finding, empty);
        if (finding == null || empty) {
            setGraphic(null);
            return;
        }
        String severity = finding.severity().name().toLowerCase(Locale.ROOT);
        FontIcon icon = new FontIcon(
                switch (finding.severity()) {
                    case ERROR -> Feather.X_CIRCLE;
                    case WARNING -> Feather.ALERT_TRIANGLE;
                    case INFO -> Feather.INFO;
                });
        icon.getStyleClass().addAll("severity", severity);
        Label sentence = new Label(sentences.apply(finding));
        sentence.setMinWidth(0);
        sentence.setMaxWidth(Double.MAX_VALUE);
        sentence.setTooltip(new Tooltip(sentence.getText()));
        HBox.setHgrow(sentence, Priority.ALWAYS);
        Hyperlink jump = new Hyperlink(words.get("export.goTo"));
        jump.setAccessibleText(words.get("export.goTo") + ": " + sentence.getText());
        jump.setMinWidth(Region.USE_PREF_SIZE);
        jump.setOnAction(event -> goTo.accept(finding));
        HBox line = new HBox(8, icon, sentence, jump);
        line.setAlignment(Pos.CENTER_LEFT);
        setGraphic(line);
        setAccessibleText(words.get("severity." + severity) + ": " + sentence.getText());
    }
}
