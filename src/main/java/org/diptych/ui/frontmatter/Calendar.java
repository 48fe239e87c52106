package org.diptych.ui.frontmatter;

import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** A button that opens a calendar; the day itself is typed elsewhere. Alt+↓, F4 and Space open it too. */
final class Calendar extends DatePicker {
    private boolean showing;

    /** @param picked hears the day the author picks */
    Calendar(String name, Consumer<LocalDate> picked) {
        setEditable(false);
        setShowWeekNumbers(false);
        setAccessibleText(name);
        setTooltip(new Tooltip(name));
        getStyleClass().add("calendar");
        valueProperty().addListener((observable, before, day) -> {
            if (!showing && day != null) {
                picked.accept(day);
            }
        });
    }

    /** Opens where {@code event}, a key in the field beside it, is one that opens calendars. */
    void open(KeyEvent event) {
        if (event.getCode() == KeyCode.F4 || event.getCode() == KeyCode.DOWN && event.isAltDown()) {
            requestFocus();
            show();
            event.consume();
        }
    }

    /** Opens at {@code day} from now on; null for today. */
    void point(@Nullable LocalDate day) {
        showing = true;
        try {
            setValue(day);
        } finally {
            showing = false;
        }
    }
}
