package org.diptych.ui.references;

import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.diptych.core.messages.Messages;
import org.diptych.desk.references.ReferenceRow;
import org.diptych.desk.references.ReferencesModel;
import org.diptych.desk.text.PartNames;

/** How often one language cites a reference; a click goes through the places. */
final class UsesCell extends TableCell<ReferenceRow, ReferenceRow> {
    private final ReferencesModel model;
    private final int language;
    private final Messages words;

    UsesCell(ReferencesModel model, int language, Messages words) {
        this.model = model;
        this.language = language;
        this.words = words;
        setAlignment(Pos.TOP_RIGHT);
    }

    @Override
    protected void updateItem(ReferenceRow row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(null);
        setText(null);
        if (row == null || empty || language >= row.uses().size()) {
            return;
        }
        int uses = row.uses().get(language).size();
        if (uses == 0) {
            setText("–");
            return;
        }
        Hyperlink count = new Hyperlink(String.valueOf(uses));
        String name =
                PartNames.language(model.referencesProperty().get().languages().get(language), words);
        count.setTooltip(new Tooltip(words.get("references.uses", uses, name)));
        count.setAccessibleText(row.key() + ": " + count.getTooltip().getText());
        count.setOnAction(event -> {
            count.setVisited(false);
            model.goToNextUse(row, language);
        });
        setGraphic(count);
    }
}
