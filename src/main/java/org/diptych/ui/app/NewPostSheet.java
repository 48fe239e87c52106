package org.diptych.ui.app;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.diptych.core.messages.Messages;

/** Asks what a new post is called. */
final class NewPostSheet extends VBox {
    private final TextField title = new TextField();

    NewPostSheet(Messages messages, Consumer<String> create, Runnable cancel) {
        super(16);
        getStyleClass().add("question");
        Label heading = new Label(messages.get("new.heading"));
        heading.getStyleClass().add("sheet-title");
        title.setId("new-title");
        title.setPromptText(messages.get("new.prompt"));
        title.setAccessibleText(messages.get("new.prompt"));
        Label hint = new Label(messages.get("new.hint"));
        hint.setWrapText(true);
        hint.getStyleClass().add("hint");
        Button make = new Button(messages.get("new.create"));
        make.setDefaultButton(true);
        make.setOnAction(event -> create.accept(title.getText()));
        Button close = new Button(messages.get("new.cancel"));
        close.setOnAction(event -> cancel.run());
        HBox buttons = new HBox(8, close, make);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(heading, title, hint, buttons);
    }

    TextField field() {
        return title;
    }
}
