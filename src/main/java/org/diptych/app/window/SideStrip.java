package org.diptych.app.window;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.diptych.app.commands.CommandWords;
import org.diptych.app.commands.SideName;
import org.diptych.ui.shared.Command;
import org.diptych.ui.shared.Icons;

/** The narrow strip on the left: an icon for each side panel, lit while its panel is open. */
public final class SideStrip extends VBox {
    private final Map<SideName, ToggleButton> buttons = new EnumMap<>(SideName.class);

    /** @param commands by their ids: a tip tells their keys */
    public SideStrip(CommandWords words, Function<String, Command> commands, Consumer<SideName> toggle) {
        super(4);
        getStyleClass().add("side-strip");
        for (SideName side : SideName.values()) {
            ToggleButton button = new ToggleButton(null, Icons.of(side.icon()));
            ObservableValue<String> name =
                    words.tip(words.messages().get("side." + side.id()), commands.apply(side.id()));
            button.setId(side.id());
            button.getStyleClass().addAll("flat", "side-button");
            Tooltip tip = new Tooltip();
            tip.textProperty().bind(name);
            button.setTooltip(tip);
            button.accessibleTextProperty().bind(name);
            button.setOnAction(event -> toggle.accept(side));
            buttons.put(side, button);
            getChildren().add(button);
        }
    }

    public void light(Optional<SideName> open) {
        buttons.forEach(
                (side, button) -> button.setSelected(open.filter(side::equals).isPresent()));
    }
}
