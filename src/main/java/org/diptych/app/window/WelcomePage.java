package org.diptych.app.window;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.diptych.app.commands.CommandWords;
import org.diptych.app.commands.Dispatcher;
import org.diptych.core.messages.Messages;
import org.diptych.ui.shared.Command;

/** What a first start shows: what this is, and what can be done first, each step with what comes of it. */
final class WelcomePage extends VBox {
    private static final double WIDEST = 560;
    private static final double STEP = 200;

    /**
     * @param words area {@code app}; {@code welcome.<id>} says what comes of a step
     * @param steps the first of them is what most begin with
     */
    WelcomePage(Messages words, CommandWords names, List<Command> steps, Dispatcher dispatcher) {
        super(16);
        getStyleClass().add("welcome");
        setMaxWidth(WIDEST);
        setAlignment(Pos.CENTER_LEFT);
        Label title = new Label(words.get("welcome.title"));
        title.getStyleClass().add("sheet-title");
        GridPane grid = new GridPane();
        grid.setHgap(16);
        grid.setVgap(12);
        for (Command step : steps) {
            Button button = new Button(names.plain(step));
            button.setId("welcome-" + step.id());
            button.setPrefWidth(STEP);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setDefaultButton(step == steps.get(0));
            button.setOnAction(event -> dispatcher.run(step));
            Label what = wrapped(words.get("welcome." + step.id()));
            what.setLabelFor(button);
            button.setAccessibleHelp(what.getText());
            grid.addRow(grid.getRowCount(), button, what);
        }
        getChildren().addAll(title, wrapped(words.get("welcome.what")), grid, wrapped(words.get("welcome.more")));
    }

    private static Label wrapped(String sentence) {
        Label label = new Label(sentence);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
