package org.diptych.ui.shared.caret;

import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import javafx.beans.InvalidationListener;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.input.KeyEvent;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.text.Text;
import org.diptych.ui.shared.caret.WrappedRows.Row;
import org.diptych.ui.shared.caret.WrappedRows.Spot;

/**
 * Home, End, Up, Down and the page keys in plain text areas, row by row, as in the editors. JavaFX 21 looks for the next place from where
 * the caret was painted last, so the second of two quick keys goes nowhere, and counts a cluster of signs as one sign,
 * so that End of a row of emoji or accents lands rows below. Confined to the FX thread.
 */
public final class RowKeys {
    private static final boolean MAC = System.getProperty("os.name", "").startsWith("Mac");

    private final Map<TextArea, Place> places = new WeakHashMap<>();

    private RowKeys() {}

    /** Serves all text areas of {@code scene}, those too that come later. */
    public static void install(Scene scene) {
        RowKeys keys = new RowKeys();
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isControlDown();
            if (plain && event.getTarget() instanceof TextArea area && keys.press(area, event)) {
                event.consume();
            }
        });
    }

    /** Does what the key means; says whether it did. */
    private boolean press(TextArea area, KeyEvent event) {
        if (!(area.lookup(".text") instanceof Text shown) || !shown.getText().equals(area.getText())) {
            return false;
        }
        Place place = places.computeIfAbsent(area, Place::new);
        Line line = Line.at(area, shown);
        boolean selects = event.isShiftDown();
        return switch (event.getCode()) {
            case HOME -> !MAC && place.home(line, selects);
            case END -> !MAC && place.end(line, selects);
            case UP, KP_UP -> place.step(line, false, selects);
            case DOWN, KP_DOWN -> place.step(line, true, selects);
            case PAGE_UP -> place.page(line, false, selects);
            case PAGE_DOWN -> place.page(line, true, selects);
            default -> false;
        };
    }

    /** Where the caret is in one area, and which column Up and Down aim at; forgotten once something else moves it. */
    private static final class Place {
        private final InvalidationListener forget = observable -> {
            atRowEnd = false;
            aims = false;
        };
        private boolean atRowEnd;
        private boolean aims;
        private double goal;

        Place(TextArea area) {
            area.caretPositionProperty().addListener(forget);
            area.textProperty().addListener(forget);
        }

        boolean home(Line line, boolean selects) {
            WrappedRows rows = line.rows();
            return go(line, new Spot(rows.start(rows.row(spot(line))), false), selects);
        }

        boolean end(Line line, boolean selects) {
            WrappedRows rows = line.rows();
            return go(line, rows.end(rows.row(spot(line))), selects);
        }

        /** To the row above or below, as near to the column that was left first as may be. */
        boolean step(Line line, boolean down, boolean selects) {
            Spot spot = spot(line);
            double x = aims ? goal : line.rows().x(spot);
            Row row = line.rows().row(spot);
            boolean within = down ? !row.last() : row.start() > 0;
            Optional<Line> next = within ? Optional.of(line) : line.neighbour(down);
            if (next.isPresent()) {
                WrappedRows rows = next.get().rows();
                Row target = within ? down ? rows.below(row) : rows.above(row) : down ? rows.first() : rows.last();
                go(next.get(), rows.nearest(target, x), selects);
                aims = true;
                goal = x;
            }
            return true;
        }

        /** As many rows as are seen, but for one. */
        boolean page(Line line, boolean down, boolean selects) {
            int rows = line.rowsInView() - 1;
            step(line, down, selects);
            for (int row = 1; row < rows; row++) {
                step(Line.at(line.area(), line.shown()), down, selects);
            }
            return true;
        }

        private Spot spot(Line line) {
            return new Spot(line.column(), atRowEnd);
        }

        private boolean go(Line line, Spot spot, boolean selects) {
            TextArea area = line.area();
            int to = line.start() + spot.column();
            area.selectRange(selects ? area.getAnchor() : to, to);
            atRowEnd = spot.atRowEnd();
            if (area.getSkin() instanceof TextAreaSkin skin) {
                skin.setForwardBias(!atRowEnd);
            }
            return true;
        }
    }

    /** One line of an area's text, and the rows it is wrapped into. */
    private record Line(TextArea area, Text shown, int start, int column) {
        static Line at(TextArea area, Text shown) {
            int caret = area.getCaretPosition();
            int start = area.getText().lastIndexOf('\n', caret - 1) + 1;
            return new Line(area, shown, start, caret - start);
        }

        WrappedRows rows() {
            String text = area.getText();
            int end = text.indexOf('\n', start);
            return new WrappedRows(shown, start, text.substring(start, end < 0 ? text.length() : end));
        }

        /** At least two, so that a page key always moves. */
        int rowsInView() {
            double row = shown.caretShape(0, true)[0] instanceof MoveTo top
                            && shown.caretShape(0, true)[1] instanceof LineTo bottom
                    ? bottom.getY() - top.getY()
                    : shown.getFont().getSize();
            return Math.max(2, (int) (area.lookup(".viewport").getLayoutBounds().getHeight() / row));
        }

        Optional<Line> neighbour(boolean down) {
            String text = area.getText();
            int edge = down ? text.indexOf('\n', start) : start - 1;
            if (edge < 0) {
                return Optional.empty();
            }
            return Optional.of(new Line(area, shown, down ? edge + 1 : text.lastIndexOf('\n', edge - 1) + 1, 0));
        }
    }
}
