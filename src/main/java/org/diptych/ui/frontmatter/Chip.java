package org.diptych.ui.frontmatter;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.diptych.core.messages.Messages;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One word of a list: a click edits it, the cross takes it away; so do Enter and Delete. */
final class Chip extends HBox {
    private final String text;
    private final Button word;

    /** What a chip asks of the list it stands in. */
    interface Row {
        void edit(Chip chip);

        void remove(Chip chip);

        /** Gives the focus to the chip that many places further on, or to what stands after the last. */
        void go(Chip chip, int by);
    }

    Chip(String text, boolean doubtful, Row row, Messages words) {
        this.text = text;
        word = new Button(text);
        // An underscore is one, no letter of a menu.
        word.setMnemonicParsing(false);
        word.setMinWidth(0);
        word.getStyleClass().addAll("flat", "chip-word");
        if (doubtful) {
            word.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
            getStyleClass().add("doubtful");
        }
        word.setTooltip(new Tooltip(text + "\n" + words.get("chip.edit")));
        word.setOnAction(event -> row.edit(this));
        word.setFocusTraversable(false);
        Button cross = new Button(null, new FontIcon(Feather.X));
        cross.getStyleClass().addAll("flat", "chip-remove");
        cross.setAccessibleText(words.get("chip.remove", text));
        cross.setTooltip(new Tooltip(words.get("chip.remove", text)));
        cross.setFocusTraversable(false);
        cross.setMinWidth(Region.USE_PREF_SIZE);
        cross.setOnAction(event -> row.remove(this));
        getStyleClass().add("chip");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
        getChildren().addAll(word, cross);
        word.addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, row));
    }

    String text() {
        return text;
    }

    void focus() {
        word.requestFocus();
    }

    private void key(KeyEvent event, Row row) {
        KeyCode code = event.getCode();
        if (code == KeyCode.DELETE || code == KeyCode.BACK_SPACE) {
            row.remove(this);
        } else if (code == KeyCode.ENTER || code == KeyCode.F2) {
            row.edit(this);
        } else if (code == KeyCode.LEFT || code == KeyCode.RIGHT) {
            row.go(this, code == KeyCode.LEFT ? -1 : 1);
        } else {
            return;
        }
        event.consume();
    }
}
