package org.diptych.ui.editor;

import org.diptych.ui.editor.area.Writing;
import org.fxmisc.richtext.GenericStyledArea;

/** Where the author types at present: the word that ends there is not finished, and nothing is to be said of it yet. */
final class TypingPlace {
    private final GenericStyledArea<?, ?, ?> area;
    private int place = -1;
    private boolean asked;
    private Runnable end = () -> {};

    TypingPlace(GenericStyledArea<?, ?, ?> area, Writing writing) {
        this.area = area;
        writing.onChange(change -> place = change.insertedEnd());
        area.caretPositionProperty().addListener(observable -> look());
        area.focusedProperty().addListener((observable, before, focused) -> {
            if (!focused) {
                leave();
            }
        });
    }

    /** Runs {@code action} when the author has left a place that was asked for. */
    void onEnd(Runnable action) {
        end = action;
    }

    boolean is(int offset) {
        boolean here = offset == place && offset == area.getCaretPosition();
        asked |= here;
        return here;
    }

    private void look() {
        if (area.getCaretPosition() != place) {
            leave();
        }
    }

    private void leave() {
        place = -1;
        if (asked) {
            asked = false;
            end.run();
        }
    }
}
