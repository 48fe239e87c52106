package org.diptych.app.keys;

import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.event.EventType;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Sends keys that are for JavaFX alone, and knows them when they come by. Confined to the FX thread. */
final class SentKeys {
    private boolean own;

    /** Whether the event that is on its way was sent from here. */
    boolean isOwn() {
        return own;
    }

    /** Sends {@code target} a press of {@code key}, with Alt held or not. */
    void press(EventTarget target, KeyCode key, boolean alt) {
        send(target, KeyEvent.KEY_PRESSED, key, alt);
    }

    /** Sends {@code target} the release of a key that is none. */
    void release(EventTarget target) {
        send(target, KeyEvent.KEY_RELEASED, KeyCode.UNDEFINED, false);
    }

    private void send(EventTarget target, EventType<KeyEvent> type, KeyCode key, boolean alt) {
        own = true;
        try {
            Event.fireEvent(target, new KeyEvent(type, "", "", key, false, false, alt, false));
        } finally {
            own = false;
        }
    }
}
