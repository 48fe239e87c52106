package org.diptych.ui.editor.area;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import javafx.beans.InvalidationListener;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.text.TextFlow;
import org.diptych.ui.shared.caret.WrappedRows;
import org.diptych.ui.shared.caret.WrappedRows.Row;
import org.diptych.ui.shared.caret.WrappedRows.Spot;
import org.fxmisc.flowless.VirtualFlow;
import org.fxmisc.flowless.VirtualFlowHit;
import org.fxmisc.richtext.CaretNode;
import org.fxmisc.richtext.NavigationActions.SelectionPolicy;

/**
 * The caret in lines that are wrapped: where a row ends and the next starts, one place in the text is two on the screen.
 *
 * <p>It remembers at which of the two the caret is, and the column that Up, Down and the page keys aim at; whatever else
 * moves the caret makes it forget both. Confined to the FX thread.
 */
final class WrappedCaret {
    private final CaretArea area;
    private final VirtualFlow<?, ?> lines;
    private final CaretNode caret;
    private boolean atRowEnd;
    private OptionalDouble goal = OptionalDouble.empty();

    /**
     * A place in the area.
     *
     * @param line the line, from 0
     * @param over the column of the character that is pointed at, if any
     */
    record Place(int line, Spot spot, OptionalInt over) {}

    /** A row, and the line it belongs to. */
    private record LineRow(int line, WrappedRows rows, Row row) {}

    WrappedCaret(CaretArea area, VirtualFlow<?, ?> lines) {
        this.area = area;
        this.lines = lines;
        this.caret = area.getCaretSelectionBind().getUnderlyingCaret();
        area.caretPositionProperty().addListener(observable -> forget());
        caret.getElements().addListener((InvalidationListener) observable -> draw());
    }

    /** The caret was moved by something that knows no rows. */
    void forget() {
        goal = OptionalDouble.empty();
        atRowEnd = false;
        draw();
    }

    void home(SelectionPolicy policy) {
        LineRow now = here();
        String text = area.getText(now.line());
        int start = now.rows().start(now.row());
        int first = start;
        while (start == 0 && first < text.length() && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        int column = area.getCaretColumn() == first ? start : first;
        go(now.line(), new Spot(column, false), policy);
    }

    void end(SelectionPolicy policy) {
        LineRow now = here();
        go(now.line(), now.rows().end(now.row()), policy);
    }

    /** Moves by one row, to the column that was left when the first of these moves began. */
    void step(boolean down, SelectionPolicy policy) {
        neighbour(here(), down).ifPresent(target -> aim(target, policy));
    }

    /** Moves by as many rows as the view shows but one; from the last row to the end of the text, and likewise back. */
    void page(boolean down, SelectionPolicy policy) {
        LineRow from = here();
        Optional<LineRow> next = neighbour(from, down);
        if (next.isEmpty()) {
            area.moveTo(down ? area.getLength() : 0, policy);
            return;
        }
        OptionalDouble height = Reveal.height(area, offset(from));
        LineRow target = from;
        double left = area.getViewportHeight() - from.row().height();
        while (next.isPresent() && (left > 0 || target == from)) {
            target = next.get();
            left -= target.row().height() + target.rows().spacing();
            next = neighbour(target, down);
        }
        aim(target, policy);
        int reached = offset(target);
        height.ifPresent(y -> Reveal.bring(area, reached, y));
    }

    /** The place shown at a point of the area; empty above and below all lines. */
    Optional<Place> at(double x, double y) {
        VirtualFlowHit<?> hit =
                lines.hit(x - area.getInsets().getLeft(), y - area.getInsets().getTop());
        if (!hit.isCellHit()) {
            return Optional.empty();
        }
        int line = hit.getCellIndex();
        TextFlow flow = flow(line);
        Point2D inside = flow.parentToLocal(hit.getCellOffset())
                .subtract(flow.getInsets().getLeft(), flow.getInsets().getTop());
        WrappedRows rows = new WrappedRows(flow, area.getText(line));
        Row row = rows.at(inside.getY());
        Spot spot = rows.nearest(row, inside.getX());
        return Optional.of(new Place(line, spot, rows.over(row, spot, inside.getX())));
    }

    /**
     * Where the caret is drawn at {@code column} of {@code line}, in the area. The control's own answer for an empty range
     * makes a caret each time, which listens to the text for ever after.
     */
    Bounds bounds(int line, int column) {
        TextFlow flow = flow(line);
        Bounds shape = new WrappedRows(flow, area.getText(line)).bounds(column);
        Bounds inside = new BoundingBox(
                shape.getMinX() + flow.getInsets().getLeft(),
                shape.getMinY() + flow.getInsets().getTop(),
                shape.getWidth(),
                shape.getHeight());
        return area.sceneToLocal(flow.localToScene(inside));
    }

    void go(Place place, SelectionPolicy policy) {
        go(place.line(), place.spot(), policy);
    }

    private void go(int line, Spot spot, SelectionPolicy policy) {
        area.moveTo(line, spot.column(), policy);
        // A character that must stay whole may have moved the caret on.
        atRowEnd = spot.atRowEnd() && area.getCaretColumn() == spot.column();
        draw();
    }

    private void aim(LineRow target, SelectionPolicy policy) {
        double x = goal.orElseGet(() -> rows(area.getCurrentParagraph()).x(spot()));
        go(target.line(), target.rows().nearest(target.row(), x), policy);
        goal = OptionalDouble.of(x);
    }

    private LineRow here() {
        WrappedRows rows = rows(area.getCurrentParagraph());
        return new LineRow(area.getCurrentParagraph(), rows, rows.row(spot()));
    }

    private Spot spot() {
        return new Spot(area.getCaretColumn(), atRowEnd);
    }

    private Optional<LineRow> neighbour(LineRow from, boolean down) {
        Row row = from.row();
        if (down ? !row.last() : row.start() > 0) {
            Row next = down ? from.rows().below(row) : from.rows().above(row);
            return Optional.of(new LineRow(from.line(), from.rows(), next));
        }
        int line = from.line() + (down ? 1 : -1);
        if (line < 0 || line >= area.getParagraphs().size()) {
            return Optional.empty();
        }
        WrappedRows rows = rows(line);
        return Optional.of(new LineRow(line, rows, down ? rows.first() : rows.last()));
    }

    private int offset(LineRow row) {
        return area.getAbsolutePosition(row.line(), row.row().start());
    }

    private WrappedRows rows(int line) {
        return new WrappedRows(flow(line), area.getText(line));
    }

    private TextFlow flow(int line) {
        Parent box = (Parent) lines.getCell(line).getNode();
        box.layout();
        for (Node child : box.getChildrenUnmodifiable()) {
            if (child instanceof TextFlow flow) {
                flow.layout();
                return flow;
            }
        }
        throw new IllegalStateException("a line without its text");
    }

    /** The control draws the caret where the next row starts; this moves it from there to the row's end. */
    private void draw() {
        boolean shift = atRowEnd && caret.getParent() instanceof TextFlow;
        if (!shift) {
            caret.setTranslateX(0);
            caret.setTranslateY(0);
            return;
        }
        WrappedRows rows = new WrappedRows((TextFlow) caret.getParent(), area.getText(area.getCurrentParagraph()));
        Spot next = new Spot(area.getCaretColumn(), false);
        caret.setTranslateX(rows.x(spot()) - rows.x(next));
        caret.setTranslateY(rows.y(spot()) - rows.y(next));
    }
}
