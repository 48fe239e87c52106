package org.diptych.app.window;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.diptych.app.commands.CommandWords;
import org.diptych.app.commands.Dispatcher;
import org.diptych.core.messages.Messages;
import org.diptych.ui.shared.Command;
import org.jspecify.annotations.Nullable;

/** What stands in the middle while no post is open: what can be done next. */
public final class EmptyDesk extends VBox {
    private final Label loading;
    private final VBox choices = new VBox(8);
    private boolean coming;
    /** What stands here instead of the usual next steps; null for those. */
    private @Nullable Region home;
    /** What a first start shows, until a post has been opened; null at every other. */
    private @Nullable Region welcome;

    public EmptyDesk(Messages messages, CommandWords words, List<Command> nextSteps, Dispatcher dispatcher) {
        loading = new Label(messages.get("empty.loading"));
        getStyleClass().add("empty-desk");
        setAlignment(Pos.CENTER);
        Label sentence = new Label(messages.get("empty.sentence"));
        sentence.getStyleClass().add("empty-title");
        loading.getStyleClass().add("loading");
        choices.setAlignment(Pos.CENTER);
        choices.getChildren().add(sentence);
        getChildren().add(choices);
        for (Command step : nextSteps) {
            Button button = new Button(words.plain(step));
            button.setPrefWidth(240);
            button.setOnAction(event -> dispatcher.run(step));
            choices.getChildren().add(button);
        }
    }

    /** Says what this is, and what can be done first, until a post is opened: nobody has been here before. */
    public void welcome(Messages messages, CommandWords words, List<Command> steps, Dispatcher dispatcher) {
        welcome = new WelcomePage(messages, words, steps, dispatcher);
        show();
    }

    /** Says that a post is being opened, and nothing else, while {@code loads} is true. */
    public void setLoading(boolean loads) {
        coming = loads;
        welcome = loads ? null : welcome;
        show();
    }

    /** Shows {@code site} instead of the usual next steps. */
    public void setHome(Region site) {
        home = site;
        VBox.setVgrow(site, Priority.ALWAYS);
        show();
    }

    /** Shows the usual next steps. */
    public void clearHome() {
        home = null;
        show();
    }

    private void show() {
        getChildren().setAll(coming ? loading : home != null ? home : welcome != null ? welcome : choices);
    }
}
