package org.diptych.app.parts;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.diptych.ui.shared.RowGap;

/** The one line above a body: its language, how long it is, and to the right which languages are seen. */
final class PartHeader extends HBox {
    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");
    private final Label count = new Label();
    private final Label waiting = new Label();
    private final HBox tools = new HBox(4);

    PartHeader(String name) {
        super(8);
        Label title = new Label(name);
        title.getStyleClass().add("part-name");
        title.setMinWidth(Region.USE_PREF_SIZE);
        count.getStyleClass().add("part-count");
        count.setMinWidth(0);
        waiting.getStyleClass().add("part-waiting");
        waiting.setMinWidth(0);
        waiting.setVisible(false);
        waiting.managedProperty().bind(waiting.visibleProperty());
        tools.setAlignment(Pos.CENTER_RIGHT);
        tools.setMinWidth(Region.USE_PREF_SIZE);
        getStyleClass().add("part-header");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(title, new RowGap(), waiting, count, tools);
    }

    void setCount(String length) {
        count.setText(length);
    }

    /** @param sentence how much waits here; empty where nothing does */
    void setWaiting(String sentence) {
        waiting.setText(sentence);
        waiting.setVisible(!sentence.isEmpty());
    }

    void setTools(List<? extends Node> nodes) {
        tools.getChildren().setAll(nodes);
    }

    void setActive(boolean active) {
        pseudoClassStateChanged(ACTIVE, active);
    }
}
