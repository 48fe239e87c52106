package org.diptych.ui.settings;

import java.util.function.IntConsumer;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextFormatter;
import javafx.util.StringConverter;

/**
 * A whole number between two bounds, chosen by its arrows or typed. Nothing but digits can be typed or pasted; what is left
 * empty becomes the number there was, what is out of bounds the nearest. Confined to the FX thread.
 */
final class NumberSpinner extends Spinner<Integer> {
    /** More digits than any number here has, and few enough for an int. */
    private static final int MOST_DIGITS = 9;

    /**
     * @param step how much an arrow adds
     * @param chosen is told of each number chosen
     */
    NumberSpinner(int least, int most, int now, int step, IntConsumer chosen) {
        super(least, most, now, step);
        setEditable(true);
        getEditor()
                .setTextFormatter(new TextFormatter<>(
                        change -> change.getControlNewText().matches("[0-9]{0," + MOST_DIGITS + "}") ? change : null));
        getValueFactory().setConverter(new StringConverter<>() {
            @Override
            public String toString(Integer number) {
                return String.valueOf(number);
            }

            @Override
            public Integer fromString(String typed) {
                return typed.isEmpty() ? getValue() : Math.max(least, Math.min(most, Integer.parseInt(typed)));
            }
        });
        valueProperty().addListener((observable, before, number) -> chosen.accept(number));
        // After the spinner itself has taken what was typed.
        focusedProperty().addListener((observable, before, focused) -> show());
    }

    /** Shows the number there is, whatever was typed. */
    private void show() {
        getEditor().setText(getValueFactory().getConverter().toString(getValue()));
    }
}
