package org.diptych.ui.shortcuts;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.diptych.desk.shortcuts.CommandFact;
import org.diptych.desk.shortcuts.ShortcutsModel;
import org.diptych.ui.shared.RowGap;

/** A command, what it came with if that was changed, and its keys. */
final class ShortcutRow extends ListCell<CommandFact> {
    private final ShortcutsModel model;
    private final ShortcutWords words;

    ShortcutRow(ShortcutsModel model, ShortcutWords words) {
        this.model = model;
        this.words = words;
        setText(null);
    }

    @Override
    protected void updateItem(CommandFact command, boolean empty) {
        super.updateItem(command, empty);
        if (empty || command == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        String keys = model.of(command).map(words::keys).orElse("");
        String changed = model.isChanged(command) ? words.changed(command) : "";
        setGraphic(row(command.name(), changed, keys));
        String said = command.name() + ", " + (keys.isEmpty() ? words.none() : keys);
        setAccessibleText(changed.isEmpty() ? said : said + ", " + changed);
    }

    private static Node row(String name, String changed, String keys) {
        Label command = new Label(name);
        command.setMinWidth(0);
        Label was = new Label(changed);
        was.getStyleClass().add("hint");
        was.setMinWidth(0);
        Label now = new Label(keys);
        now.getStyleClass().add("shortcut-keys");
        now.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(8, command, new RowGap(), was, now);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setPrefWidth(0);
        return row;
    }
}
