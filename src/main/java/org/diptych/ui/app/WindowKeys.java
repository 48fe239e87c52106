package org.diptych.ui.app;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import org.diptych.ui.settings.SettingsModel;
import org.diptych.ui.shared.WholeCharacters;

/**
 * What means the same as a command's own key: the number pad's plus, minus and nought, the wheel with Ctrl held, Escape
 * at a side panel, and Ctrl+Shift+C, which has always cited.
 */
final class WindowKeys {
    private final SettingsModel settings;
    private final WindowCommands actions;

    WindowKeys(Scene scene, WindowCommands actions, SettingsModel settings) {
        this.settings = settings;
        this.actions = actions;
        WholeCharacters.install(scene);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        scene.addEventFilter(ScrollEvent.SCROLL, this::wheel);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            actions.closeSide();
        } else if (event.isShortcutDown()) {
            switch (event.getCode()) {
                case PLUS, ADD -> zoom(1);
                case SUBTRACT -> zoom(-1);
                case NUMPAD0 -> zoom(0);
                case C -> cite(event);
                default -> {}
            }
        }
    }

    private void cite(KeyEvent event) {
        if (event.isShiftDown() && !event.isAltDown()) {
            actions.cite();
        }
    }

    private void wheel(ScrollEvent event) {
        if (event.isShortcutDown() && event.getDeltaY() != 0) {
            zoom(event.getDeltaY() > 0 ? 1 : -1);
            event.consume();
        }
    }

    private void zoom(int steps) {
        settings.change(now -> now.withEditor(now.editor().zoomed(steps)));
    }
}
