package org.diptych.ui.shared;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The first line of a side panel: its name, and to the right what can be done there. */
public final class PanelHeader extends HBox {

    public PanelHeader(String title, Node... tools) {
        super(4);
        Label name = new Label(title);
        name.getStyleClass().add("panel-title");
        name.setMinWidth(Region.USE_PREF_SIZE);
        getStyleClass().add("panel-header");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(name, new RowGap());
        getChildren().addAll(tools);
    }
}
