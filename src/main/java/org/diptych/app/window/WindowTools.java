package org.diptych.app.window;

import java.util.List;
import java.util.function.Function;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.diptych.app.commands.CommandWords;
import org.diptych.app.commands.WindowActions;
import org.diptych.core.messages.Messages;
import org.diptych.ui.shared.Command;
import org.diptych.ui.shared.Icons;
import org.kordamp.ikonli.feather.Feather;

/** To the right of the tabs: the palette, the page, and export. */
public final class WindowTools extends HBox {
    /**
     * @param commands by their ids: a tip tells their keys
     * @param nothingOpen whether there is no post to show or export
     */
    public WindowTools(
            CommandWords words,
            Function<String, Command> commands,
            WindowActions actions,
            ObservableBooleanValue nothingOpen) {
        super(4);
        setAlignment(Pos.CENTER_RIGHT);
        setMinWidth(USE_PREF_SIZE);
        Messages messages = words.messages();
        Button palette = tool(
                words.tip(messages.get("tool.palette"), commands.apply("palette")),
                Feather.SEARCH,
                actions::showPalette);
        Button page = tool(
                words.tip(messages.get("tool.page"), commands.apply("page")), Feather.SIDEBAR, actions::togglePage);
        Button export =
                tool(words.tip(messages.get("tool.export"), commands.apply("export")), Feather.UPLOAD, actions::export);
        export.setText(messages.get("tool.export"));
        export.setId("tool-export");
        List.of(page, export).forEach(button -> button.disableProperty().bind(nothingOpen));
        getChildren().addAll(palette, page, export);
    }

    private static Button tool(ObservableValue<String> words, Feather icon, Runnable action) {
        Button button = new Button(null, Icons.of(icon));
        button.getStyleClass().addAll("flat", "tool");
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(words);
        button.setTooltip(tip);
        button.accessibleTextProperty().bind(words);
        button.setOnAction(event -> action.run());
        return button;
    }
}
