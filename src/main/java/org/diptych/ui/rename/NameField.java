package org.diptych.ui.rename;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A field for one of many names: those that hold what is typed are offered below it, while typing and on Down. */
final class NameField extends TextField {
    private static final int MOST = 10;

    private final Supplier<List<String>> names;
    private final ContextMenu offers = new ContextMenu();

    NameField(Supplier<List<String>> names) {
        this.names = names;
        // The letters stay with the field.
        offers.getStyleClass().add("offers");
        textProperty().addListener(observable -> offer());
        // Not as soon as it has the focus: the list would lie over what the author has not read yet.
        setOnMouseClicked(event -> offer());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN && !offers.isShowing()) {
                offer();
                event.consume();
            }
        });
        focusedProperty().addListener((observable, before, focused) -> {
            if (!focused) {
                offers.hide();
            }
        });
    }

    private void offer() {
        String typed = getText().strip().toLowerCase(Locale.ROOT);
        List<String> fitting = names.get().stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).contains(typed))
                .limit(MOST)
                .toList();
        boolean settled = fitting.isEmpty() || fitting.contains(getText());
        if (!isFocused() || settled || getScene() == null) {
            offers.hide();
            return;
        }
        offers.getItems().setAll(fitting.stream().map(this::item).toList());
        if (!offers.isShowing()) {
            offers.show(this, Side.BOTTOM, 0, 4);
        }
    }

    private MenuItem item(String name) {
        MenuItem item = new MenuItem(name);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> {
            setText(name);
            end();
        });
        return item;
    }
}
