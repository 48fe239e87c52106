package org.diptych.app.window;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.diptych.app.commands.SideName;
import org.diptych.app.layout.Yielding;
import org.diptych.core.messages.Messages;
import org.diptych.ui.shared.Icons;
import org.kordamp.ikonli.feather.Feather;

/** Says in the status bar what the window is too narrow for; a click shows it, and something else gives way. */
public final class HiddenPanes extends HBox {
    private final WindowFrame frame;
    private final Messages messages;

    public HiddenPanes(WindowFrame frame, Messages messages) {
        super(4);
        this.frame = frame;
        this.messages = messages;
        getStyleClass().add("hidden-panes");
        setMinWidth(USE_PREF_SIZE);
        InvalidationListener update = observable -> update();
        frame.hiddenProperty().addListener(update);
        frame.sideProperty().addListener(update);
        update();
    }

    private void update() {
        List<Button> buttons = Stream.of(Yielding.values())
                .filter(frame::isHidden)
                .filter(frame::canShow)
                .map(this::button)
                .toList();
        getChildren().setAll(buttons);
        setManaged(!buttons.isEmpty());
    }

    private Button button(Yielding pane) {
        Button button = new Button(name(pane), Icons.of(Feather.EYE_OFF));
        button.setId("hidden-" + pane.name().toLowerCase(java.util.Locale.ROOT));
        button.getStyleClass().addAll("flat", "status-item");
        String tip = messages.get("hidden.tip", button.getText());
        button.setTooltip(new Tooltip(tip));
        button.setAccessibleText(tip);
        button.setOnAction(event -> frame.ask(pane));
        return button;
    }

    private String name(Yielding pane) {
        Optional<SideName> side = frame.sideProperty().get();
        return pane == Yielding.SIDE_PANEL && side.isPresent()
                ? messages.get("side." + side.get().id())
                : messages.get("hidden." + pane.name());
    }
}
