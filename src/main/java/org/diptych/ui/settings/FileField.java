package org.diptych.ui.settings;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A file to choose: its path can be typed, and a button asks for it. Confined to the FX thread. */
final class FileField extends HBox {
    private final TextField path = new TextField();
    private String told;

    /**
     * @param name what the file is for
     * @param choose the button's words
     * @param asks for the file; empty if the author thinks better of it
     * @param chosen is told of the path once it was chosen, or left
     */
    FileField(String now, String name, String choose, Supplier<Optional<String>> asks, Consumer<String> chosen) {
        super(8);
        told = now;
        path.setText(now);
        path.setAccessibleText(name);
        path.setMinWidth(0);
        HBox.setHgrow(path, Priority.ALWAYS);
        Runnable tell = () -> {
            String typed = path.getText().strip();
            if (!typed.equals(told)) {
                told = typed;
                chosen.accept(typed);
            }
        };
        // Half of a path names no file, or another.
        path.setOnAction(event -> tell.run());
        path.focusedProperty().addListener((observable, before, focused) -> {
            if (!focused) {
                tell.run();
            }
        });
        Button button = new Button(choose);
        button.setAccessibleText(name + ": " + choose);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> asks.get().ifPresent(file -> {
            path.setText(file);
            tell.run();
        }));
        getChildren().addAll(path, button);
    }
}
