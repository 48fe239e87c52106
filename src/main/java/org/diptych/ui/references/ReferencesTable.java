package org.diptych.ui.references;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import org.diptych.core.messages.Messages;
import org.diptych.desk.references.ReferenceRow;
import org.diptych.desk.references.ReferencesModel;

/** The table of references: number, key with entry, how often each language cites it. Alt+Up and
 * Alt+Down move an entry, F2 edits it, Delete deletes it, Enter goes to it. */
final class ReferencesTable extends TableView<ReferenceRow> {
    private static final double NUMBER_WIDTH = 32;
    private static final double USES_WIDTH = 36;

    private final ReferencesModel model;
    private final Messages words;

    ReferencesTable(ReferencesModel model, ReferenceActions actions, Messages words) {
        super(model.rows());
        this.model = model;
        this.words = words;
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setAccessibleText(words.get("references.title"));
        getStyleClass().addAll("dense", "references-table");
        model.referencesProperty().addListener(observable -> showColumns());
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> actions.key(event, getSelectionModel().getSelectedItem()));
        setRowFactory(table -> new ReferenceTableRow(actions, words));
        showColumns();
    }

    private void showColumns() {
        List<String> languages = model.referencesProperty().get().languages();
        if (languages.equals(getUserData())) {
            return;
        }
        setUserData(languages);
        getColumns().setAll(List.of(number(), entry()));
        for (int i = 0; i < languages.size(); i++) {
            getColumns().add(uses(i, languages.get(i)));
        }
    }

    private TableColumn<ReferenceRow, ReferenceRow> number() {
        TableColumn<ReferenceRow, ReferenceRow> column = column("#", NUMBER_WIDTH, true);
        column.setCellFactory(self -> new NumberCell());
        return column;
    }

    private TableColumn<ReferenceRow, ReferenceRow> entry() {
        TableColumn<ReferenceRow, ReferenceRow> column = column(words.get("references.entry"), 200, false);
        column.setCellFactory(self -> new EntryCell(words));
        return column;
    }

    private TableColumn<ReferenceRow, ReferenceRow> uses(int index, String language) {
        String head = words.has("language.short." + language)
                ? words.get("language.short." + language)
                : language.isEmpty() ? words.get("references.cited") : language;
        TableColumn<ReferenceRow, ReferenceRow> column = column(head, USES_WIDTH, true);
        column.setCellFactory(self -> new UsesCell(model, index, words));
        return column;
    }

    private static TableColumn<ReferenceRow, ReferenceRow> column(String head, double width, boolean fixed) {
        TableColumn<ReferenceRow, ReferenceRow> column = new TableColumn<>(head);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(width);
        if (fixed) {
            column.setMinWidth(width);
            column.setMaxWidth(width);
        }
        return column;
    }

    private static final class NumberCell extends TableCell<ReferenceRow, ReferenceRow> {
        NumberCell() {
            setAlignment(Pos.TOP_RIGHT);
        }

        @Override
        protected void updateItem(ReferenceRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(
                    row == null || empty
                            ? null
                            : row.entry()
                                    .map(entry -> String.valueOf(entry.number()))
                                    .orElse("–"));
        }
    }
}
