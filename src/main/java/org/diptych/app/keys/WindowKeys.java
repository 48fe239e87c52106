package org.diptych.app.keys;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import org.diptych.app.commands.CommandList;
import org.diptych.app.commands.Dispatcher;
import org.diptych.ui.shared.caret.RowKeys;
import org.diptych.ui.shared.caret.WholeCharacters;

/**
 * What means the same as a command's own key: the number pad's plus, minus and nought, the wheel with Ctrl held, Escape
 * at a side panel, and Ctrl+Shift+C, which has always cited.
 */
public final class WindowKeys {
    private final CommandList commands;
    private final Dispatcher dispatcher;
    private final Runnable closeSide;

    /** @param closeSide closes the side panel */
    public WindowKeys(Scene scene, CommandList commands, Dispatcher dispatcher, Runnable closeSide) {
        this.commands = commands;
        this.dispatcher = dispatcher;
        this.closeSide = closeSide;
        WholeCharacters.install(scene);
        RowKeys.install(scene);
        FocusRing.install(scene);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        scene.addEventFilter(ScrollEvent.SCROLL, this::wheel);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            closeSide.run();
        } else if (event.isShortcutDown() && commands.pressed(event).isEmpty()) {
            // What the author has given a command is that command's alone.
            switch (event.getCode()) {
                case PLUS, ADD -> run("zoom-in");
                case SUBTRACT -> run("zoom-out");
                case NUMPAD0 -> run("zoom-reset");
                case C -> cite(event);
                default -> {}
            }
        }
    }

    private void cite(KeyEvent event) {
        if (event.isShiftDown() && !event.isAltDown()) {
            run("cite");
        }
    }

    private void wheel(ScrollEvent event) {
        if (event.isShortcutDown() && event.getDeltaY() != 0) {
            run(event.getDeltaY() > 0 ? "zoom-in" : "zoom-out");
            event.consume();
        }
    }

    private void run(String command) {
        dispatcher.run(commands.find(command));
    }
}
