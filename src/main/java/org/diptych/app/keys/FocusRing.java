package org.diptych.app.keys;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * Says what shows that it has the focus: a control that keys led to, {@code :by-keys} in the themes. Who clicks knows where.
 * JavaFX's own {@code :focus-visible} is for Tab alone: what F6, Escape or a sheet's opening lead to lacks it.
 */
final class FocusRing {
    private static final PseudoClass BY_KEYS = PseudoClass.getPseudoClass("by-keys");

    private final Scene scene;
    private boolean keys;
    private @Nullable Node shown;

    private FocusRing(Scene scene) {
        this.scene = scene;
    }

    /** From now on, in {@code scene}. */
    static void install(Scene scene) {
        FocusRing ring = new FocusRing(scene);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, ring::key);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> ring.by(false));
        scene.focusOwnerProperty().addListener(observable -> ring.update());
    }

    private void key(KeyEvent event) {
        if (!event.getCode().isModifierKey()) {
            by(true);
        }
    }

    private void by(boolean now) {
        keys = now;
        update();
    }

    private void update() {
        Node now = keys ? scene.getFocusOwner() : null;
        if (now != shown) {
            show(shown, false);
            show(now, true);
            shown = now;
        }
    }

    private static void show(@Nullable Node node, boolean ring) {
        if (node != null) {
            node.pseudoClassStateChanged(BY_KEYS, ring);
        }
    }
}
