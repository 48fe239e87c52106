package org.diptych.ui.outline;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.diptych.core.messages.Messages;
import org.diptych.desk.outline.OutlineModel;
import org.diptych.desk.outline.OutlineRow;
import org.jspecify.annotations.Nullable;

/** Drags a section of the outline to another place; a line shows where it would be put. Confined to the FX thread. */
final class OutlineDrag {
    private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("drop-above");
    private static final PseudoClass BELOW = PseudoClass.getPseudoClass("drop-below");
    /** In pixels: a hand that trembles drags nothing. */
    private static final double LEAST = 5;

    private final ListView<OutlineRow> list;
    private final OutlineModel model;
    private final Messages words;
    private int row = -1;
    private double pressedAt;
    private int target = -1;
    private @Nullable OutlineCell shown;

    OutlineDrag(ListView<OutlineRow> list, OutlineModel model, Messages words) {
        this.list = list;
        this.model = model;
        this.words = words;
        list.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        list.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        list.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
    }

    private void pressed(MouseEvent event) {
        row = event.getButton() == MouseButton.PRIMARY
                ? cell(event).map(OutlineCell::getIndex).orElse(-1)
                : -1;
        pressedAt = event.getSceneY();
    }

    private void dragged(MouseEvent event) {
        if (row < 0 || target < 0 && Math.abs(event.getSceneY() - pressedAt) < LEAST) {
            return;
        }
        list.setCursor(Cursor.CLOSED_HAND);
        scroll(event);
        Optional<OutlineCell> over = cell(event);
        if (over.isPresent()) {
            boolean below = over.get()
                            .sceneToLocal(event.getSceneX(), event.getSceneY())
                            .getY()
                    > over.get().getHeight() / 2;
            target = over.get().getIndex() + (below ? 1 : 0);
            mark(model.canMove(row, target) ? over.get() : null, below);
        }
        event.consume();
    }

    /** At the list's edge the list goes on. */
    private void scroll(MouseEvent event) {
        double y = list.sceneToLocal(event.getSceneX(), event.getSceneY()).getY();
        double edge = list.getFixedCellSize() / 2;
        if (y < edge && target > 0) {
            list.scrollTo(Math.max(0, target - 2));
        } else if (y > list.getHeight() - edge && target < list.getItems().size()) {
            int rows = (int) (list.getHeight() / list.getFixedCellSize());
            list.scrollTo(Math.max(0, Math.min(list.getItems().size(), target + 2) - rows));
        }
    }

    private void released(MouseEvent event) {
        int from = row;
        int to = target;
        row = -1;
        target = -1;
        mark(null, false);
        list.setCursor(null);
        if (from >= 0 && to >= 0) {
            event.consume();
            model.move(from, to, words.get("outline.step.move")).ifPresent(list.getSelectionModel()::clearAndSelect);
        }
    }

    private void mark(@Nullable OutlineCell cell, boolean below) {
        if (shown != null) {
            shown.pseudoClassStateChanged(ABOVE, false);
            shown.pseudoClassStateChanged(BELOW, false);
        }
        shown = cell;
        if (cell != null) {
            cell.pseudoClassStateChanged(below ? BELOW : ABOVE, true);
        }
    }

    private static Optional<OutlineCell> cell(MouseEvent event) {
        Node node = event.getPickResult().getIntersectedNode();
        while (node != null && !(node instanceof OutlineCell)) {
            node = node.getParent();
        }
        return Optional.ofNullable((OutlineCell) node).filter(cell -> cell.getItem() != null);
    }
}
