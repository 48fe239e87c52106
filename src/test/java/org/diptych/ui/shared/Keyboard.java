package org.diptych.ui.shared;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.robot.Robot;
import org.diptych.ui.editor.FxThread;

/** Keys as the system sends them: to the window in front, whatever has the focus there. */
public final class Keyboard {
    private Keyboard() {}

    /** Presses {@code keys} one after the other, holding each, and lets them go. */
    public static void press(KeyCode... keys) {
        FxThread.run(() -> {
            Robot robot = new Robot();
            for (KeyCode key : keys) {
                robot.keyPress(key);
            }
            for (int i = keys.length - 1; i >= 0; i--) {
                robot.keyRelease(keys[i]);
            }
        });
        // What the keys began later in this turn has happened.
        FxThread.run(() -> {});
    }

    /** Tells {@code node} of a key; {@code modifiers} holds any of {@code ctrl}, {@code shift}, {@code alt}. */
    public static void fire(Node node, KeyCode code, String modifiers) {
        FxThread.run(() -> Event.fireEvent(
                node,
                new KeyEvent(
                        KeyEvent.KEY_PRESSED,
                        "",
                        "",
                        code,
                        modifiers.contains("shift"),
                        modifiers.contains("ctrl"),
                        modifiers.contains("alt"),
                        false)));
    }

    /** Types lower case letters and digits. */
    public static void type(String text) {
        text.chars().forEach(c -> press(KeyCode.getKeyCode(Character.toString(c).toUpperCase(java.util.Locale.ROOT))));
    }
}
