package org.diptych.ui.preview;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;

/** Tells when the next frame of the scene a node is in has been laid out and handed on to be drawn. */
final class FrameWatch {
    private FrameWatch() {}

    /** Runs {@code done} after the next frame; at once, but later, where there is no scene to draw. */
    static void afterNext(Node node, Runnable done) {
        Scene scene = node.getScene();
        if (scene == null || scene.getWindow() == null || !scene.getWindow().isShowing()) {
            Platform.runLater(done);
            return;
        }
        Runnable[] listener = new Runnable[1];
        listener[0] = () -> {
            scene.removePostLayoutPulseListener(listener[0]);
            Platform.runLater(done);
        };
        scene.addPostLayoutPulseListener(listener[0]);
        Platform.requestNextPulse();
    }
}
