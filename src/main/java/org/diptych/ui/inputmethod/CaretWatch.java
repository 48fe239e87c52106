package org.diptych.ui.inputmethod;

import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.collections.ListChangeListener;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.InputMethodRequests;
import javafx.stage.Stage;
import javafx.stage.Window;

/** Tells where the caret of the field with the focus is, whichever of the program's windows has it, with each frame. */
final class CaretWatch {
    private final Consumer<Spot> receiver;

    CaretWatch(Consumer<Spot> receiver) {
        this.receiver = receiver;
    }

    /** Begins, with the windows there are and those that come. For the FX thread. */
    void start() {
        Window.getWindows().forEach(this::watch);
        Window.getWindows().addListener((ListChangeListener<Window>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(this::watch);
            }
        });
    }

    private void watch(Window window) {
        if (!(window instanceof Stage)) {
            return;
        }
        Runnable look = () -> look(window);
        ChangeListener<Scene> follow = (observable, before, now) -> {
            if (before != null) {
                before.removePostLayoutPulseListener(look);
            }
            if (now != null) {
                now.addPostLayoutPulseListener(look);
            }
        };
        follow.changed(window.sceneProperty(), null, window.getScene());
        window.sceneProperty().addListener(follow);
        window.showingProperty().addListener(new ChangeListener<>() {
            @Override
            public void changed(
                    javafx.beans.value.ObservableValue<? extends Boolean> showing, Boolean before, Boolean now) {
                if (!now) {
                    window.showingProperty().removeListener(this);
                    window.sceneProperty().removeListener(follow);
                    follow.changed(window.sceneProperty(), window.getScene(), null);
                }
            }
        });
    }

    private void look(Window window) {
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
