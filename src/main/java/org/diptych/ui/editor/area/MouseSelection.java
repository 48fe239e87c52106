package org.diptych.ui.editor.area;

import java.util.Optional;
import java.util.OptionalInt;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.diptych.desk.typing.WordRuns;
import org.diptych.ui.editor.area.WrappedCaret.Place;
import org.diptych.ui.shared.caret.WrappedRows;
import org.fxmisc.richtext.NavigationActions.SelectionPolicy;
import org.fxmisc.wellbehaved.event.EventPattern;
import org.fxmisc.wellbehaved.event.InputMap;
import org.fxmisc.wellbehaved.event.Nodes;

/**
 * What presses and drags of the mouse select: a drag after a double click goes on by words, after a triple one by lines.
 *
 * <p>Confined to the FX thread.
 */
final class MouseSelection {
    private final CaretArea area;
    private final WrappedCaret caret;
    private Optional<Place> pressed = Optional.empty();
    private int clicks;
    /** What the last press selected. */
    private Stretch first = new Stretch(0, 0);

    private record Stretch(int start, int end) {}

    MouseSelection(CaretArea area, WrappedCaret caret) {
        this.area = area;
        this.caret = caret;
        area.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        Nodes.addInputMap(
                area,
                InputMap.consume(
                        EventPattern.mousePressed(MouseButton.PRIMARY).onlyIf(MouseEvent::isShiftDown), this::extend));
        area.setOnOutsideSelectionMousePressed(event -> put(event.getX(), event.getY(), SelectionPolicy.CLEAR));
        area.setOnInsideSelectionMousePressReleased(event -> put(event.getX(), event.getY(), SelectionPolicy.CLEAR));
        area.setOnNewSelectionDrag(this::dragged);
        area.setOnNewSelectionDragFinished(event -> dragged(new Point2D(event.getX(), event.getY())));
    }

    /** Selects the word that was pressed on: the one under the pointer, not one that starts where it ends. */
    void selectWord() {
        first = word(pressed.orElseGet(this::atCaret));
        area.selectRange(first.start(), first.end());
    }

    /** Selects the line that was pressed on. */
    void selectLine() {
        first = line(pressed.orElseGet(this::atCaret));
        area.selectRange(first.start(), first.end());
    }

    private void pressed(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            pressed = caret.at(event.getX(), event.getY());
            clicks = event.getClickCount();
        }
    }

    private void extend(MouseEvent event) {
        area.hideContextMenu();
        clicks = 1;
        area.requestFocus();
        put(event.getX(), event.getY(), SelectionPolicy.ADJUST);
    }

    private void dragged(Point2D point) {
        if (clicks < 2) {
            put(point.getX(), point.getY(), SelectionPolicy.ADJUST);
            return;
        }
        int at = area.hit(point.getX(), point.getY()).getInsertionIndex();
        Stretch reached = caret.at(point.getX(), point.getY())
                .map(place -> clicks == 2 ? word(place) : line(place))
                .orElse(new Stretch(at, at));
        if (reached.start() < first.start()) {
            area.selectRange(first.end(), reached.start());
        } else {
            area.selectRange(first.start(), Math.max(first.end(), reached.end()));
        }
    }

    private void put(double x, double y, SelectionPolicy policy) {
        caret.at(x, y)
                .ifPresentOrElse(
                        place -> caret.go(place, policy),
                        () -> area.moveTo(area.hit(x, y).getInsertionIndex(), policy));
    }

    private Stretch word(Place place) {
        String text = area.getText(place.line());
        int start = area.getAbsolutePosition(place.line(), 0);
        int column = place.over().orElse(place.spot().column() - (place.spot().atRowEnd() ? 1 : 0));
        return new Stretch(start + WordRuns.startOf(text, column), start + WordRuns.endOf(text, column));
    }

    private Stretch line(Place place) {
        int start = area.getAbsolutePosition(place.line(), 0);
        return new Stretch(start, start + area.getParagraphLength(place.line()));
    }

    private Place atCaret() {
        return new Place(
                area.getCurrentParagraph(), new WrappedRows.Spot(area.getCaretColumn(), false), OptionalInt.empty());
    }
}
