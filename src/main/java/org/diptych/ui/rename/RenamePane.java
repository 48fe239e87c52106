package org.diptych.ui.rename;

import java.util.Locale;
import javafx.beans.InvalidationListener;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.diptych.core.messages.Messages;
import org.diptych.core.site.rename.Renaming.Kind;
import org.diptych.desk.rename.RenameModel;
import org.diptych.desk.rename.RenameRow;
import org.diptych.ui.shared.Buttons;

/** The sheet that renames across the site: what, from, to, and every line that changes. */
public final class RenamePane extends VBox {
    private final RenameModel model;
    private final Messages words;
    private final NameField from;
    private final TextField to = new TextField();
    private final Label note = new Label();
    private final ListView<RenameRow> list = new ListView<>();
    private final Button make = new Button();
    private final InvalidationListener counting = observable -> count();

    /**
     * @param words area {@code site}
     * @param close takes the sheet away
     */
    public RenamePane(RenameModel model, Messages words, Runnable close) {
        super(16);
        this.model = model;
        this.words = words;
        this.from = new NameField(model::names);
        getStyleClass().add("rename-sheet");
        Label heading = new Label(words.get("rename.heading"));
        heading.getStyleClass().add("sheet-title");
        note.setWrapText(true);
        note.getStyleClass().add("hint");
        note.setMinHeight(Region.USE_PREF_SIZE);
        list.setItems(model.rows());
        list.setCellFactory(view -> new RenameCell(words));
        list.setAccessibleText(words.get("rename.changes"));
        list.setPlaceholder(new Label(words.get("rename.nothing")));
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(heading, kinds(), names(), note, list, buttons(close));
        model.stateProperty().addListener(observable -> say());
        model.fromProperty().addListener(observable -> say());
        model.toProperty().addListener(observable -> say());
        model.busyProperty().addListener(counting);
        model.rows().addListener((ListChangeListener<RenameRow>) change -> follow());
        say();
        follow();
    }

    /** What has the focus first. */
    public Node first() {
        return from.getText().isEmpty() ? from : to;
    }

    private HBox kinds() {
        ToggleGroup group = new ToggleGroup();
        HBox row = new HBox();
        for (Kind kind : Kind.values()) {
            ToggleButton button =
                    new ToggleButton(words.get("rename.kind." + kind.name().toLowerCase(Locale.ROOT)));
            button.setToggleGroup(group);
            button.setSelected(model.kindProperty().get() == kind);
            button.getStyleClass()
                    .add(kind == Kind.TAG ? "left-pill" : kind == Kind.KEY ? "right-pill" : "center-pill");
            // A click on the chosen one leaves it chosen.
            button.setOnAction(event -> button.setSelected(true));
            Buttons.whenChosen(button, () -> model.kindProperty().set(kind));
            model.kindProperty().addListener((observable, before, now) -> button.setSelected(now == kind));
            row.getChildren().add(button);
        }
        return row;
    }

    private GridPane names() {
        from.textProperty().bindBidirectional(model.fromProperty());
        to.textProperty().bindBidirectional(model.toProperty());
        from.setId("rename-from");
        to.setId("rename-to");
        Label fromLabel = new Label(words.get("rename.from"));
        Label toLabel = new Label(words.get("rename.to"));
        fromLabel.setLabelFor(from);
        toLabel.setLabelFor(to);
        from.setAccessibleText(fromLabel.getText());
        to.setAccessibleText(toLabel.getText());
        to.setOnAction(event -> make.fire());
        fromLabel.setMinWidth(Region.USE_PREF_SIZE);
        toLabel.setMinWidth(Region.USE_PREF_SIZE);
        GridPane grid = new GridPane();
        grid.setHgap(12);
        grid.setVgap(8);
        grid.addRow(0, fromLabel, from);
        grid.addRow(1, toLabel, to);
        GridPane.setHgrow(from, Priority.ALWAYS);
        GridPane.setHgrow(to, Priority.ALWAYS);
        return grid;
    }

    private HBox buttons(Runnable close) {
        Button cancel = new Button(words.get("rename.cancel"));
        cancel.setOnAction(event -> close.run());
        make.getStyleClass().add("accent");
        make.setId("rename-make");
        make.setOnAction(event ->
                model.rename(words.get("rename.step", model.fromProperty().get()), close));
        HBox row = new HBox(8, cancel, make);
        row.setAlignment(Pos.CENTER_RIGHT);
        return row;
    }

    private void say() {
        note.setText(words.get(
                model.stateProperty().get().messageKey(),
                model.fromProperty().get(),
                model.toProperty().get().strip(),
                model.count(),
                String.join(words.get("rename.between"), model.colliding())));
    }

    private void follow() {
        for (RenameRow row : model.rows()) {
            row.wantedProperty().removeListener(counting);
            row.wantedProperty().addListener(counting);
        }
        count();
    }

    private void count() {
        long wanted =
                model.rows().stream().filter(row -> row.wantedProperty().get()).count();
        make.setText(words.get("rename.make", wanted));
        make.setDisable(wanted == 0 || model.busyProperty().get());
    }
}
