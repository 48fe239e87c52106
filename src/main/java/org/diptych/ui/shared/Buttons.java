package org.diptych.ui.shared;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Flat buttons that are an icon, with their words as tooltip and accessible name. */
public final class Buttons {
    private Buttons() {}

    public static Button icon(Ikon ikon, String words, Runnable action) {
        Button button = new Button(null, new FontIcon(ikon));
        dress(button, words);
        button.setOnAction(event -> action.run());
        return button;
    }

    public static ToggleButton toggle(Ikon ikon, String words) {
        ToggleButton button = new ToggleButton(null, new FontIcon(ikon));
        dress(button, words);
        return button;
    }

    private static void dress(ButtonBase button, String words) {
        button.getStyleClass().addAll("flat", "icon-button");
        button.setTooltip(new Tooltip(words));
        button.setAccessibleText(words);
    }

    /** Runs {@code then} whenever {@code button} becomes the chosen one of its group: an arrow key chooses without an action. */
    public static void whenChosen(ToggleButton button, Runnable then) {
        button.selectedProperty().addListener((observable, before, chosen) -> {
            if (chosen) {
                then.run();
            }
        });
    }
}
