package org.diptych.ui.files;

import java.util.function.Consumer;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Lets Enter open what is selected in a list. Stateless. */
final class OpenByKey {
    private OpenByKey() {}

    static <T> void install(ListView<T> list, Consumer<T> open) {
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            T selected = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && selected != null) {
                open.accept(selected);
                event.consume();
            }
        });
    }
}
