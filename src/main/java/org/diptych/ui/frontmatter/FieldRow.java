package org.diptych.ui.frontmatter;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** One line of the form: what the field is called, and the control that holds it. */
abstract class FieldRow extends HBox {
    private final Label name;

    /** @param label what the field is called */
    FieldRow(String label) {
        super(8);
        name = new Label(label);
        name.getStyleClass().add("field-name");
        name.setMinHeight(Region.USE_PREF_SIZE);
        if (!label.isEmpty()) {
            name.setTooltip(new Tooltip(label));
        }
        getStyleClass().add("field-row");
        setAlignment(Pos.TOP_LEFT);
        setMinWidth(0);
        getChildren().add(name);
    }

    /** Puts {@code control} beside the name. */
    final void hold(Region control) {
        control.setMinWidth(0);
        HBox.setHgrow(control, Priority.ALWAYS);
        getChildren().add(1, control);
        name.setLabelFor(focusTarget());
    }

    /** Puts {@code tool} at the row's end. */
    final void offer(Node tool) {
        getChildren().add(tool);
    }

    /** Shows what the front matter says of the field. */
    abstract void show(FormReading reading);

    /** What takes the focus when the author comes to the field. */
    abstract Node focusTarget();
}
