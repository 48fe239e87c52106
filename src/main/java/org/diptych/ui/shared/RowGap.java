package org.diptych.ui.shared;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Takes the room that is left in a row: what stands behind it lies at the row's end. */
public final class RowGap extends Region {
    public RowGap() {
        HBox.setHgrow(this, Priority.ALWAYS);
    }
}
