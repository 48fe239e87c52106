package org.diptych.ui.recovery;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.diptych.core.diff.DiffSize;
import org.diptych.core.messages.Messages;
import org.diptych.desk.recovery.Recoverable;
import org.diptych.ui.shared.ShownName;

/** Unsaved text in a list: of which post, from when, how much. */
final class RecoverableCell extends ListCell<Recoverable> {
    /** In pixels. */
    static final double HEIGHT = 44;

    private final Messages words;
    private final DateTimeFormatter times;
    private final Label name = new Label();
    private final Label detail = new Label();
    private final VBox both = new VBox(name, detail);

    RecoverableCell(Messages words) {
        this.words = words;
        this.times = times(words);
        getStyleClass().add("file-cell");
        detail.getStyleClass().add("panel-note");
        both.setPrefWidth(0);
    }

    static DateTimeFormatter times(Messages words) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(words.locale())
                .withZone(ZoneId.systemDefault());
    }

    @Override
    protected void updateItem(Recoverable item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
        } else {
            DiffSize size = item.difference().size();
            name.setText(item.name().isEmpty() ? words.get("recovery.untitled") : ShownName.of(item.name()));
            detail.setText(words.get(
                    item.aside() ? "recovery.detail.aside" : "recovery.detail",
                    times.format(item.journal().written()),
                    size.added(),
                    size.removed()));
            setGraphic(both);
            setAccessibleText(name.getText() + ", " + detail.getText());
        }
    }
}
