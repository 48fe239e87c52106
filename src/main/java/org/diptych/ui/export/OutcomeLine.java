package org.diptych.ui.export;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.diptych.core.messages.Messages;
import org.diptych.desk.export.ExportOutcome;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What came of the export, in a sentence; after a success, a way to the folder. */
final class OutcomeLine extends HBox {
    private final ObservableValue<ExportOutcome> outcome;
    private final Messages words;
    private final FontIcon icon = new FontIcon(Feather.INFO);
    private final Label sentence = new Label();
    private final Button show;

    OutcomeLine(ObservableValue<ExportOutcome> outcome, Consumer<Path> showFolder, Messages words) {
        super(8);
        this.outcome = outcome;
        this.words = words;
        this.show = new Button(words.get("export.showFolder"));
        getStyleClass().add("export-outcome");
        setAlignment(Pos.CENTER_LEFT);
        sentence.setWrapText(true);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        show.getStyleClass().addAll("flat", "accent");
        show.setMinWidth(USE_PREF_SIZE);
        show.managedProperty().bind(show.visibleProperty());
        show.setOnAction(event -> {
            if (outcome.getValue() instanceof ExportOutcome.Done done) {
                showFolder.accept(done.target().toAbsolutePath().getParent());
            }
        });
        getChildren().addAll(icon, sentence, show);
        managedProperty().bind(visibleProperty());
        outcome.addListener(observable -> show());
        show();
    }

    private void show() {
        ExportOutcome now = outcome.getValue();
        boolean failed = now instanceof ExportOutcome.Failed;
        setVisible(!(now instanceof ExportOutcome.None));
        show.setVisible(now instanceof ExportOutcome.Done);
        icon.setIconCode(
                failed ? Feather.X_CIRCLE : now instanceof ExportOutcome.Done ? Feather.CHECK_CIRCLE : Feather.LOADER);
        pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("failed"), failed);
        sentence.setText(sentence(now));
    }

    private String sentence(ExportOutcome now) {
        if (now instanceof ExportOutcome.Done done) {
            return words.get("export.done", done.target());
        }
        if (now instanceof ExportOutcome.Failed failed) {
            return words.get("export.failed." + failed.reason(), failed.target(), failed.detail());
        }
        return now instanceof ExportOutcome.Running ? words.get("export.running") : "";
    }
}
