package org.diptych.ui.shared;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;

/** Where Tab goes, for whoever has to go there without it. Stateless; for the FX thread. */
public final class TabOrder {
    private static final double MARGIN = 8;

    private TabOrder() {}

    /**
     * Gives the focus to the control that follows the one which has it, within {@code root}: from the last to the first.
     *
     * @param by 1 for the next, -1 for the one before
     */
    public static void goOn(Parent root, int by) {
        List<Node> controls = new ArrayList<>();
        collect(root, controls);
        if (!controls.isEmpty()) {
            Node here = root.getScene().getFocusOwner();
            while (here != null && !controls.contains(here)) {
                here = here.getParent();
            }
            int next = here == null ? by > 0 ? 0 : -1 : controls.indexOf(here) + by;
            focus(controls.get(Math.floorMod(next, controls.size())));
        }
    }

    /** Gives {@code node} the focus, and brings it into view where what holds it scrolls. */
    public static void focus(Node node) {
        node.requestFocus();
        for (Node outer = node.getParent(); outer != null; outer = outer.getParent()) {
            if (outer instanceof ScrollPane pane && pane.getContent() != null) {
                show(node, pane);
            }
        }
    }

    private static void show(Node node, ScrollPane pane) {
        Node content = pane.getContent();
        Bounds place = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double height = pane.getViewportBounds().getHeight();
        double beyond = content.getLayoutBounds().getHeight() - height;
        if (beyond <= 0) {
            return;
        }
        double top = pane.getVvalue() * beyond;
        double wanted = Math.max(place.getMaxY() + MARGIN - height, Math.min(top, place.getMinY() - MARGIN));
        pane.setVvalue(Math.max(0, Math.min(1, wanted / beyond)));
    }

    private static void collect(Parent parent, List<Node> controls) {
        for (Node node : parent.getChildrenUnmodifiable()) {
            if (!node.isVisible() || node.isDisabled()) {
                continue;
            }
            if (node.isFocusTraversable()) {
                controls.add(node);
            }
            // The field inside of these hands the focus back to them.
            boolean whole = node instanceof Spinner || node instanceof ComboBoxBase;
            if (node instanceof Parent inner && !whole) {
                collect(inner, controls);
            }
        }
    }
}
