package org.diptych.ui.shared;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** The first button of a mouse, at a place of a scene. On the FX thread. */
public final class Mouse {
    private Mouse() {}

    /** Presses and lets go at {@code at}, in the scene's coordinates, which makes a click there. */
    public static void press(Node node, Point2D at) {
        fire(node, MouseEvent.MOUSE_PRESSED, at, at, false);
        fire(node, MouseEvent.MOUSE_RELEASED, at, at, false);
    }

    /** Tells {@code node} that it was clicked, which is all that a button or a cell asks. */
    public static void click(Node node) {
        fire(node, MouseEvent.MOUSE_CLICKED, Point2D.ZERO, Point2D.ZERO, false);
    }

    /** Presses at {@code at} while Ctrl is held. */
    public static void pressWithControl(Node node, Point2D at, Point2D screen) {
        fire(node, MouseEvent.MOUSE_PRESSED, at, screen, true);
    }

    private static void fire(Node node, EventType<MouseEvent> type, Point2D at, Point2D screen, boolean control) {
        Event.fireEvent(
                node,
                new MouseEvent(
                        type,
                        at.getX(),
                        at.getY(),
                        screen.getX(),
                        screen.getY(),
                        MouseButton.PRIMARY,
                        1,
                        false,
                        control,
                        false,
                        false,
                        true,
                        false,
                        false,
                        false,
                        false,
                        true,
                        null));
    }
}
