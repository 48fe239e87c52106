package org.diptych.ui.references.adding;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.diptych.core.bibliography.Fault;
import org.diptych.core.messages.Messages;
import org.diptych.desk.bibliography.AddedRow;
import org.diptych.desk.bibliography.AddingModel;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The references that can be added, one below the other, and what could not be read. */
final class AddedList extends ScrollPane {
    private static final double HEIGHT = 300;
    private static final int MOST_FAULTS = 20;

    private final AddingModel model;
    private final Messages words;
    private final VBox rows = new VBox();
    private Runnable changed = () -> {};

    AddedList(AddingModel model, Messages words) {
        this.model = model;
        this.words = words;
        setContent(rows);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setAccessibleText(words.get("adding.list"));
        getStyleClass().add("added-list");
        maxHeightProperty().set(HEIGHT);
        prefHeightProperty().bind(Bindings.min(HEIGHT, rows.heightProperty().add(2)));
        model.rows().addListener((ListChangeListener<AddedRow>) change -> show());
        model.proposalsProperty().addListener(observable -> show());
        show();
    }

    /** From now on {@code listener} runs when a reference is wanted or not, or its key changes. */
    void onChange(Runnable listener) {
        changed = listener;
    }

    private void show() {
        rows.getChildren().clear();
        for (AddedRow row : model.rows()) {
            row.ruleProperty().addListener(observable -> changed.run());
            row.wantedProperty().addListener(observable -> changed.run());
            rows.getChildren().add(new AddedRowPane(row, words));
        }
        List<Fault> faults = model.proposalsProperty().get().faults();
        faults.stream().limit(MOST_FAULTS).map(this::fault).forEach(rows.getChildren()::add);
        if (faults.size() > MOST_FAULTS) {
            rows.getChildren().add(new Label(words.get("adding.moreFaults", faults.size() - MOST_FAULTS)));
        }
        boolean any = !rows.getChildren().isEmpty();
        setVisible(any);
        setManaged(any);
    }

    private Label fault(Fault fault) {
        String sentence =
                words.get("adding.line", String.valueOf(fault.line()), words.get(fault.messageKey(), fault.about()));
        Label label = new Label(sentence, new FontIcon(Feather.ALERT_TRIANGLE));
        label.getStyleClass().add("adding-fault");
        label.setWrapText(true);
        return label;
    }
}
