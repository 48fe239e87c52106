package org.diptych.ui.about;

import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.diptych.core.messages.Messages;

/** Tells what the program is, and gives it away in one piece for a report. Confined to the FX thread. */
public final class AboutPane extends VBox {
    private final ProgramFacts facts;
    private final Messages words;
    private final Button close;

    /**
     * @param words of the area {@code about}
     * @param copier puts a text where it can be pasted from
     */
    public AboutPane(ProgramFacts facts, Messages words, Consumer<String> copier, Runnable onClose) {
        super(16);
        this.facts = facts;
        this.words = words;
        this.close = new Button(words.get("about.close"));
        getStyleClass().addAll("question", "about");
        Label name = new Label("Diptych");
        name.getStyleClass().add("sheet-title");
        Label what = new Label(words.get("about.what"));
        what.setWrapText(true);
        close.setDefaultButton(true);
        close.setOnAction(event -> onClose.run());
        getChildren().addAll(name, what, table(), buttons(copier));
    }

    /** What has the focus at first. */
    public Node first() {
        return close;
    }

    private GridPane table() {
        GridPane table = new GridPane();
        table.setHgap(16);
        table.setVgap(8);
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        table.getColumnConstraints().addAll(names, values);
        int row = 0;
        for (Map.Entry<String, String> fact : facts.named(words).entrySet()) {
            Label key = new Label(fact.getKey());
            key.getStyleClass().add("hint");
            Label value = new Label(fact.getValue());
            // A path is never broken at its slashes: one that is too long is shortened in its middle.
            value.getStyleClass().add("about-path");
            value.setMinWidth(0);
            value.setTooltip(new Tooltip(fact.getValue()));
            key.setLabelFor(value);
            GridPane.setValignment(key, VPos.TOP);
            table.addRow(row++, key, value);
        }
        return table;
    }

    private HBox buttons(Consumer<String> copier) {
        Button copy = new Button(words.get("about.copy"));
        copy.setId("about-copy");
        Label copied = new Label();
        copied.getStyleClass().add("hint");
        copy.setOnAction(event -> {
            copier.accept(facts.text(words));
            copied.setText(words.get("about.copied"));
        });
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox buttons = new HBox(8, copy, copied, between, close);
        buttons.setAlignment(Pos.CENTER_LEFT);
        return buttons;
    }
}
