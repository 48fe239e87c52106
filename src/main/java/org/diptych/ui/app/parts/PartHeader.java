package org.diptych.ui.app.parts;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The one line above an editor: what it is, how long it is, and to the right what can be done. */
final class PartHeader extends HBox {
    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");
    private final Label count = new Label();

    PartHeader(String name, Node... tools) {
        super(8);
        Label title = new Label(name);
        title.getStyleClass().add("part-name");
        title.setMinWidth(Region.USE_PREF_SIZE);
        count.getStyleClass().add("part-count");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getStyleClass().add("part-header");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(title, gap, count);
        getChildren().addAll(tools);
    }

    void setCount(String length) {
        count.setText(length);
    }

    void setActive(boolean active) {
        pseudoClassStateChanged(ACTIVE, active);
    }
}
