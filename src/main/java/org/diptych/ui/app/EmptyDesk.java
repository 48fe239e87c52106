package org.diptych.ui.app;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.diptych.core.messages.Messages;
import org.diptych.ui.app.commands.CommandWords;
import org.diptych.ui.app.commands.Dispatcher;
import org.diptych.ui.shared.Command;

/** What stands in the middle while no post is open: what can be done next. */
final class EmptyDesk extends VBox {
    EmptyDesk(Messages messages, CommandWords words, List<Command> nextSteps, Dispatcher dispatcher) {
        super(8);
        getStyleClass().add("empty-desk");
        setAlignment(Pos.CENTER);
        Label sentence = new Label(messages.get("empty.sentence"));
        sentence.getStyleClass().add("empty-title");
        getChildren().add(sentence);
        for (Command step : nextSteps) {
            Button button = new Button(words.plain(step));
            button.setPrefWidth(240);
            button.setOnAction(event -> dispatcher.run(step));
            getChildren().add(button);
        }
    }
}
