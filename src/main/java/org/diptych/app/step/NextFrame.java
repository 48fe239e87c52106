package org.diptych.app.step;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/**
 * Does something once everything has its place, however often it was asked for meanwhile: with the next frame, before that
 * is drawn. Confined to the FX thread.
 */
final class NextFrame {
    private final Node node;
    private final Runnable action;
    private final Runnable frame = this::run;
    private @Nullable Scene asked;

    /** @param node in the scene whose frames count */
    NextFrame(Node node, Runnable action) {
        this.node = node;
        this.action = action;
    }

    void ask() {
        if (asked != null) {
            return;
        }
        Scene scene = node.getScene();
        asked = scene;
        if (scene == null) {
            Platform.runLater(action);
            return;
        }
        scene.addPostLayoutPulseListener(frame);
        Platform.requestNextPulse();
    }

    private void run() {
        if (asked != null) {
            asked.removePostLayoutPulseListener(frame);
            asked = null;
        }
        action.run();
    }
}
