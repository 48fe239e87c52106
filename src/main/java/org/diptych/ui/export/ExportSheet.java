package org.diptych.ui.export;

import java.io.File;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.diptych.core.check.Finding;
import org.diptych.core.export.ExportFormat;
import org.diptych.core.messages.Messages;
import org.diptych.desk.export.ExportModel;
import org.diptych.desk.export.ExportOutcome;
import org.diptych.ui.shared.Buttons;

/** The sheet that exports: format, file, what the checks found, and what came of it. */
public final class ExportSheet extends VBox {
    private static final double WIDTH = 560;

    private final ExportModel model;
    private final Messages words;
    private final ToggleGroup formats = new ToggleGroup();
    private final TextField target = new TextField();
    private final Button export = new Button();
    private final Button close = new Button();
    private final OutcomeLine outcome;

    /**
     * @param list what the model's checks found
     * @param onClose takes the sheet away
     * @param showFolder opens a folder in the system's file browser
     * @param words bundle {@code panels}
     */
    public ExportSheet(ExportModel model, FoundList list, Runnable onClose, Consumer<Path> showFolder, Messages words) {
        this.model = model;
        this.words = words;
        this.outcome = new OutcomeLine(model.outcomeProperty(), showFolder, words);
        getStyleClass().add("export-sheet");
        setPrefWidth(WIDTH);
        Label title = new Label(words.get("export.title"));
        title.getStyleClass().add("sheet-title");
        getChildren().addAll(title, formats(), where(), found(), list, waiting(), anyway(), outcome, buttons(onClose));
    }

    /** What takes the focus when the sheet opens: the chosen format. Arrows choose another, Enter exports. */
    public Node firstFocus() {
        return (Node) formats.getSelectedToggle();
    }

    private Node formats() {
        VBox rows = new VBox(8);
        for (ExportFormat format : new ExportFormat[] {ExportFormat.HTML, ExportFormat.POST}) {
            RadioButton button = new RadioButton(words.get("export." + format));
            button.setToggleGroup(formats);
            button.setSelected(model.formatProperty().get() == format);
            Buttons.whenChosen(button, () -> model.formatProperty().set(format));
            rows.getChildren().add(button);
        }
        CheckBox newline = new CheckBox(words.get("export.finalNewline"));
        newline.selectedProperty().bindBidirectional(model.finalNewlineProperty());
        newline.disableProperty().bind(model.formatProperty().isNotEqualTo(ExportFormat.POST));
        VBox.setMargin(newline, new javafx.geometry.Insets(0, 0, 0, 24));
        rows.getChildren().add(newline);
        rows.addEventFilter(KeyEvent.KEY_PRESSED, this::exportAtEnter);
        return rows;
    }

    /** A radio button would keep Enter to itself. */
    private void exportAtEnter(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            export.fire();
            event.consume();
        }
    }

    private Node where() {
        target.textProperty().bindBidirectional(model.targetProperty());
        target.setAccessibleText(words.get("export.target"));
        target.setOnAction(event -> model.export());
        HBox.setHgrow(target, Priority.ALWAYS);
        Button choose = new Button(words.get("export.choose"));
        choose.setOnAction(event -> choose());
        HBox row = new HBox(8, new Label(words.get("export.target")), target, choose);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.get("export.title"));
        File typed = new File(target.getText());
        if (typed.getParentFile() != null && typed.getParentFile().isDirectory()) {
            chooser.setInitialDirectory(typed.getParentFile());
        }
        chooser.setInitialFileName(typed.getName());
        File chosen = chooser.showSaveDialog(getScene().getWindow());
        if (chosen != null) {
            target.setText(chosen.toString());
        }
    }

    private Node found() {
        Label found = new Label();
        found.setWrapText(true);
        Runnable count = () -> {
            long errors = model.errors();
            long others = model.findings().size() - errors;
            found.setText(
                    model.findings().isEmpty()
                            ? words.get("export.nothingFound")
                            : words.get("export.found", errors, others));
        };
        model.findings().addListener((ListChangeListener<Finding>) change -> count.run());
        count.run();
        return found;
    }

    private Node waiting() {
        CheckBox waiting = new CheckBox(words.get("export.waiting"));
        waiting.selectedProperty().bindBidirectional(model.withWaitingProperty());
        return waiting;
    }

    private Node anyway() {
        CheckBox anyway = new CheckBox(words.get("export.anyway"));
        anyway.selectedProperty().bindBidirectional(model.anywayProperty());
        anyway.visibleProperty().bind(Bindings.createBooleanBinding(() -> model.errors() > 0, model.findings()));
        anyway.managedProperty().bind(anyway.visibleProperty());
        return anyway;
    }

    private Node buttons(Runnable onClose) {
        close.setText(words.get("form.close"));
        close.setCancelButton(true);
        close.setOnAction(event -> onClose.run());
        export.setText(words.get("export.export"));
        export.setDefaultButton(true);
        export.setOnAction(event -> model.export());
        export.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.errors() > 0 && !model.anywayProperty().get()
                                || model.outcomeProperty().get() instanceof ExportOutcome.Running,
                        model.findings(),
                        model.anywayProperty(),
                        model.outcomeProperty()));
        HBox row = new HBox(8, close, export);
        row.setAlignment(Pos.CENTER_RIGHT);
        return row;
    }
}
