package org.diptych.ui.references;

import javafx.scene.control.TableRow;

/** A row of the table; a double click goes to the entry. */
final class ReferenceTableRow extends TableRow<ReferenceRow> {

    ReferenceTableRow(ReferencesModel model) {
        setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && getItem() != null) {
                model.goTo(getItem());
            }
        });
    }
}
