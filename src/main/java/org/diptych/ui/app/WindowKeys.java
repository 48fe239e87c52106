package org.diptych.ui.app;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.diptych.ui.settings.SettingsModel;

/** Keys that mean the same as a command's own: the number pad's plus, minus and nought, and Escape at a side panel. */
final class WindowKeys {
    private final SettingsModel settings;
    private final WindowCommands actions;

    WindowKeys(Scene scene, WindowCommands actions, SettingsModel settings) {
        this.settings = settings;
        this.actions = actions;
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            actions.closeSide();
        } else if (event.isShortcutDown()) {
            switch (event.getCode()) {
                case PLUS, ADD -> zoom(1);
                case SUBTRACT -> zoom(-1);
                case NUMPAD0 -> zoom(0);
                default -> {}
            }
        }
    }

    private void zoom(int steps) {
        settings.change(now -> now.withEditor(now.editor().zoomed(steps)));
    }
}
