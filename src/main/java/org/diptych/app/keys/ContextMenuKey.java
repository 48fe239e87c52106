package org.diptych.app.keys;

import java.util.Objects;
import java.util.Optional;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.InputMethodRequests;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Opens the menu of what has the focus, at the caret or the chosen row, by the keyboard's key for it or Shift+F10.
 *
 * <p>JavaFX hears of that key from Windows alone. Confined to the FX thread.
 */
public final class ContextMenuKey {
    private static final boolean WINDOWS = System.getProperty("os.name", "").startsWith("Windows");

    private final Scene scene;

    private ContextMenuKey(Scene scene) {
        this.scene = Objects.requireNonNull(scene, "scene");
    }

    /** Listens to the keys of {@code scene}, as long as it lasts. */
    public static void watch(Scene scene) {
        ContextMenuKey key = new ContextMenuKey(scene);
        if (!WINDOWS) {
            scene.addEventHandler(KeyEvent.KEY_PRESSED, key::pressed);
        }
    }

    private void pressed(KeyEvent event) {
        boolean shift = event.isShiftDown();
        boolean others = event.isControlDown() || event.isAltDown() || event.isMetaDown();
        boolean asks = event.getCode() == KeyCode.CONTEXT_MENU && !shift || event.getCode() == KeyCode.F10 && shift;
        Node owner = scene.getFocusOwner();
        if (asks && !others && owner != null) {
            event.consume();
            Node target = chosen(owner);
            Point2D place = caret(owner).orElseGet(() -> below(target));
            Point2D local = target.screenToLocal(place);
            Event.fireEvent(
                    target,
                    new ContextMenuEvent(
                            ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                            local.getX(),
                            local.getY(),
                            place.getX(),
                            place.getY(),
                            true,
                            null));
        }
    }

    /** The chosen row of a list, which has the menu; else {@code owner} itself. */
    private static Node chosen(Node owner) {
        return owner.lookupAll(".indexed-cell").stream()
                .filter(cell -> cell instanceof IndexedCell<?> row && row.isSelected() && row.isVisible())
                .findFirst()
                .orElse(owner);
    }

    private static Optional<Point2D> caret(Node owner) {
        InputMethodRequests text = owner.getInputMethodRequests();
        return text == null ? Optional.empty() : Optional.ofNullable(text.getTextLocation(0));
    }

    private static Point2D below(Node node) {
        Bounds bounds = node.localToScreen(node.getLayoutBounds());
        return new Point2D(
                bounds.getMinX() + Math.min(16, bounds.getWidth() / 2), bounds.getMinY() + bounds.getHeight() / 2);
    }
}
