package org.diptych.ui.shared;

import javafx.beans.property.BooleanProperty;
import javafx.scene.control.CheckBox;
import org.jspecify.annotations.Nullable;

/** The check box of a list's cell: the choice of one row after another. */
public final class RowCheck extends CheckBox {
    private @Nullable BooleanProperty choice;

    /** From now on it is about {@code other}, and no longer about what it was about; null for nothing. */
    public void follow(@Nullable BooleanProperty other) {
        if (choice != null) {
            selectedProperty().unbindBidirectional(choice);
        }
        choice = other;
        if (other != null) {
            selectedProperty().bindBidirectional(other);
        }
    }
}
