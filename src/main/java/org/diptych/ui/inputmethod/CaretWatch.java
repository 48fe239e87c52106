package org.diptych.ui.inputmethod;

import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.InputMethodRequests;
import javafx.stage.Window;

/** Tells, with each frame, where the caret of the field with the focus is, while its window is the one typed into. */
final class CaretWatch implements Scenes.Attendant {
    private final Window window;
    private final Consumer<Spot> receiver;
    private final Runnable look = this::look;

    CaretWatch(Window window, Consumer<Spot> receiver) {
        this.window = window;
        this.receiver = receiver;
    }

    @Override
    public void enter(Scene scene) {
        scene.addPostLayoutPulseListener(look);
    }

    @Override
    public void leave(Scene scene) {
        scene.removePostLayoutPulseListener(look);
    }

    private void look() {
        Scene scene = window.getScene();
        Node field = window.isFocused() && scene != null ? scene.getFocusOwner() : null;
        InputMethodRequests requests = field == null ? null : field.getInputMethodRequests();
        Point2D onScreen = requests == null ? null : requests.getTextLocation(0);
        if (onScreen != null) {
            double left = onScreen.getX() - window.getX() - scene.getX();
            double top = onScreen.getY() - window.getY() - scene.getY();
            receiver.accept(new Spot((int) Math.round(left * window.getOutputScaleX()), (int)
                    Math.round(top * window.getOutputScaleY())));
        }
    }
}
