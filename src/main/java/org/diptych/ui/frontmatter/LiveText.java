package org.diptych.ui.frontmatter;

import java.util.function.Consumer;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputMethodEvent;

/**
 * Tells what the author types into a text control, and nothing of what the program puts there or an input method is
 * still composing.
 */
final class LiveText {
    private final TextInputControl control;
    private boolean showing;
    private boolean composing;

    /**
     * @param typed hears the text after each key
     * @param left runs when the author leaves the control
     */
    LiveText(TextInputControl control, Consumer<String> typed, Runnable left) {
        this.control = control;
        control.addEventFilter(
                InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                event -> composing = event.getComposed().stream()
                        .anyMatch(run -> !run.getText().isEmpty()));
        control.textProperty().addListener((observable, before, text) -> {
            if (!showing && !composing) {
                typed.accept(text == null ? "" : text);
            }
        });
        control.focusedProperty().addListener((observable, before, focused) -> {
            if (!focused) {
                endComposing(typed);
                left.run();
            }
        });
    }

    /** Who leaves while composing leaves the composed letters there: they count as typed. */
    private void endComposing(Consumer<String> typed) {
        if (composing) {
            composing = false;
            typed.accept(control.getText());
        }
    }

    /** Whether an input method composes in the control: meanwhile nothing is told, completed or replaced. */
    boolean isComposing() {
        return composing;
    }

    /** Puts {@code text} there, unless that is what stands there but for blanks around it. */
    void show(String text) {
        boolean same = control.isFocused()
                ? control.getText().strip().equals(text.strip())
                : control.getText().equals(text);
        if (composing || same) {
            return;
        }
        showing = true;
        try {
            int caret = control.getCaretPosition();
            control.setText(text);
            control.positionCaret(Math.min(caret, text.length()));
        } finally {
            showing = false;
        }
    }
}
