package org.diptych.ui.panels;

import javafx.application.Application;

/**
 * Shows the side panels of one post beside each other, to be looked at: {@code POST light|dark en|zh [PNG]}. With a
 * PNG to write, the window closes once it is written.
 */
public final class PanelsDemo {
    private PanelsDemo() {}

    public static void main(String[] arguments) {
        Application.launch(PanelsDemoWindow.class, arguments);
    }
}
