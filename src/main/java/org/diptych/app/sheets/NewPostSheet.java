package org.diptych.app.sheets;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.diptych.core.messages.Messages;

/** Asks what a new post is called. */
final class NewPostSheet extends VBox {
    private final TextField title = new TextField();
    private final ToggleGroup layouts = new ToggleGroup();

    /**
     * @param named the layouts to choose from; none outside of any site
     * @param create is told the layout, empty without one, and the title
     */
    NewPostSheet(Messages messages, List<String> named, BiConsumer<String, String> create, Runnable cancel) {
        super(16);
        getStyleClass().add("question");
        Label heading = new Label(messages.get("new.heading"));
        heading.getStyleClass().add("sheet-title");
        title.setId("new-title");
        title.setPromptText(messages.get("new.prompt"));
        title.setAccessibleText(messages.get("new.prompt"));
        Label hint = new Label(messages.get(named.isEmpty() ? "new.hint" : "new.hint-site"));
        hint.setWrapText(true);
        hint.getStyleClass().add("hint");
        Button make = new Button(messages.get("new.create"));
        make.setDefaultButton(true);
        make.setOnAction(event -> create.accept(chosen(), title.getText()));
        Button close = new Button(messages.get("new.cancel"));
        close.setOnAction(event -> cancel.run());
        HBox buttons = new HBox(8, close, make);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(heading, title);
        if (!named.isEmpty()) {
            getChildren().add(choice(messages, named));
        }
        getChildren().addAll(hint, buttons);
    }

    private FlowPane choice(Messages messages, List<String> named) {
        FlowPane row = new FlowPane(8, 8);
        for (String layout : named) {
            String key = "new.layout." + layout;
            RadioButton button = new RadioButton(messages.has(key) ? messages.get(key) : layout);
            button.setMnemonicParsing(false);
            button.setUserData(layout);
            button.setToggleGroup(layouts);
            button.setSelected(layout.equals(named.get(0)));
            row.getChildren().add(button);
        }
        return row;
    }

    private String chosen() {
        return layouts.getSelectedToggle() == null
                ? ""
                : layouts.getSelectedToggle().getUserData().toString();
    }

    TextField field() {
        return title;
    }
}
