package org.diptych.app.window;

import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.diptych.app.commands.WindowActions;
import org.diptych.core.messages.Messages;
import org.diptych.ui.shared.Icons;
import org.kordamp.ikonli.feather.Feather;

/** To the right of the tabs: the palette, the page, and export. */
public final class WindowTools extends HBox {
    /** @param nothingOpen whether there is no post to show or export */
    public WindowTools(Messages messages, WindowActions actions, ObservableBooleanValue nothingOpen) {
        super(4);
        setAlignment(Pos.CENTER_RIGHT);
        setMinWidth(USE_PREF_SIZE);
        Button page = tool(messages.get("tool.page"), Feather.SIDEBAR, actions::togglePage);
        Button export = export(messages.get("tool.export"), actions);
        List.of(page, export).forEach(button -> button.disableProperty().bind(nothingOpen));
        getChildren().addAll(tool(messages.get("tool.palette"), Feather.SEARCH, actions::showPalette), page, export);
    }

    private static Button tool(String words, Feather icon, Runnable action) {
        Button button = new Button(null, Icons.of(icon));
        button.getStyleClass().addAll("flat", "tool");
        button.setTooltip(new Tooltip(words));
        button.setAccessibleText(words);
        button.setOnAction(event -> action.run());
        return button;
    }

    private static Button export(String words, WindowActions actions) {
        Button button = tool(words, Feather.UPLOAD, actions::export);
        button.setText(words);
        button.setId("tool-export");
        return button;
    }
}
