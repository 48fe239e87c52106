package org.diptych.app.window;

import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/** Sees to it that a window is shown as large as it was asked to be. Confined to the FX thread. */
public final class WindowSize {
    private WindowSize() {}

    /**
     * Holds the size {@code stage} has now, or else its scene's, over being shown: under some window managers (Openbox is
     * one) JavaFX's windows come up at their least size, whatever was set before.
     */
    public static void hold(Stage stage) {
        double width = asked(stage.getWidth(), stage.getScene().getWidth());
        double height = asked(stage.getHeight(), stage.getScene().getHeight());
        stage.addEventHandler(
                WindowEvent.WINDOW_SHOWN, event -> Platform.runLater(() -> enlarge(stage, width, height)));
    }

    private static double asked(double set, double scene) {
        return Double.isNaN(set) ? scene : set;
    }

    private static void enlarge(Stage stage, double width, double height) {
        boolean least = stage.getWidth() <= stage.getMinWidth() && stage.getHeight() <= stage.getMinHeight();
        if (least && !stage.isMaximized()) {
            Rectangle2D screen = Screen.getPrimary().getVisualBounds();
            stage.setWidth(Math.min(width, screen.getWidth()));
            stage.setHeight(Math.min(height, screen.getHeight()));
        }
    }
}
