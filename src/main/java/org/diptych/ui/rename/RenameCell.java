package org.diptych.ui.rename;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.diptych.core.messages.Messages;
import org.diptych.core.site.rename.LineChange;
import org.diptych.desk.rename.RenameRow;
import org.diptych.ui.shared.RowCheck;
import org.diptych.ui.shared.ShownName;
import org.diptych.ui.shared.Typed;

/** One post of a renaming: whether it is wanted, and its lines before and after. */
final class RenameCell extends ListCell<RenameRow> {
    private static final int MOST_LINES = 6;

    private final Messages words;
    private final RowCheck wanted = new RowCheck();
    private final Label place = new Label();
    private final VBox lines = new VBox();
    private final VBox whole;

    RenameCell(Messages words) {
        this.words = words;
        getStyleClass().add("rename-cell");
        wanted.setMnemonicParsing(false);
        wanted.setMinWidth(0);
        place.getStyleClass().add("panel-note");
        place.setMinWidth(0);
        HBox head = new HBox(8, wanted, place);
        head.setAlignment(Pos.BASELINE_LEFT);
        VBox.setMargin(lines, new Insets(0, 0, 0, 24));
        whole = new VBox(2, head, lines);
        whole.setPrefWidth(0);
    }

    @Override
    protected void updateItem(RenameRow row, boolean empty) {
        super.updateItem(row, empty);
        wanted.follow(empty || row == null ? null : row.wantedProperty());
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        wanted.setText(ShownName.of(row.title()));
        wanted.setDisable(row.where() == RenameRow.Where.NOWHERE);
        String where = ShownName.of(row.place());
        place.setText(
                switch (row.where()) {
                    case FILE -> where;
                    case WINDOW -> words.get("rename.unsaved", where);
                    case NOWHERE -> words.get("rename.left", where);
                });
        lines.getChildren()
                .setAll(row.lines().stream().limit(MOST_LINES).map(this::change).toList());
        if (row.lines().size() > MOST_LINES) {
            lines.getChildren().add(note(words.get("rename.more", row.lines().size() - MOST_LINES)));
        }
        setGraphic(whole);
        setAccessibleText(wanted.getText() + ", " + place.getText());
    }

    private VBox change(LineChange change) {
        VBox both = new VBox(line(change.line(), "−", change.before(), "before"));
        if (!change.after().isEmpty()) {
            both.getChildren().add(line(change.line(), "+", change.after(), "after"));
        }
        return both;
    }

    private static HBox line(int number, String sign, String text, String style) {
        Label place = note(Integer.toString(number));
        place.getStyleClass().add("rename-number");
        Label mark = new Label(sign);
        mark.setMinWidth(Region.USE_PREF_SIZE);
        Label shown = new Label(text.replace("\r", "").replace("\n", " ⏎ ").strip());
        shown.setMinWidth(0);
        shown.setTooltip(new Tooltip(text));
        HBox line = new HBox(8, place, mark, shown);
        line.getStyleClass().addAll(List.of("rename-line", style));
        Typed.mark(line, text);
        return line;
    }

    private static Label note(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("panel-note");
        return label;
    }
}
