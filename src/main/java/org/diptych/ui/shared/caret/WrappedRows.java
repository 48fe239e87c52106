package org.diptych.ui.shared.caret;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.diptych.core.text.Graphemes;

/**
 * The rows one line of a text is wrapped into, as they are laid out now.
 *
 * <p>RichTextFX 0.11.7 measures rows itself and measures wrong: {@code TextFlowLayout} takes the index of the character
 * hit one pixel before a row's right edge for the row's last one, which is off by the rest of the cluster where an emoji,
 * a flag or a combining mark is drawn there; {@code TextFlowExt} lets a wrapped row end one character before the next
 * begins, which is right for a space alone; and its hit test counts one character for a whole cluster. This class asks
 * JavaFX where it draws the caret at each place, and nothing else. Confined to the FX thread.
 */
public final class WrappedRows {
    private final BiFunction<Integer, Boolean, PathElement[]> shapes;
    private final double spacing;
    private final String text;

    /** @param flow shows {@code text}, and is laid out */
    public WrappedRows(TextFlow flow, String text) {
        this.shapes = flow::caretShape;
        this.spacing = flow.getLineSpacing();
        this.text = text;
    }

    /**
     * The rows of one of several lines.
     *
     * @param shown shows {@code text} from {@code start} on
     */
    public WrappedRows(Text shown, int start, String text) {
        this.shapes = (column, leading) -> shown.caretShape(start + column, leading);
        this.spacing = shown.getLineSpacing();
        this.text = text;
    }

    /**
     * One row.
     *
     * @param start the column of its first character
     * @param end the column behind its last one: where the next row starts, if there is one
     * @param last whether no row follows in the same line
     * @param top where it is drawn, in the flow
     */
    public record Row(int start, int end, boolean last, double top, double height) {}

    /**
     * A place for the caret in the line.
     *
     * @param atRowEnd whether the caret shows at the end of the row before {@code column}, which starts the next one
     */
    public record Spot(int column, boolean atRowEnd) {}

    /** The row in which {@code spot} is shown. */
    public Row row(Spot spot) {
        return spot.atRowEnd() ? rowOf(spot.column() - 1) : rowOf(Math.min(spot.column(), lastColumn()));
    }

    public Row first() {
        return rowOf(0);
    }

    public Row last() {
        return rowOf(lastColumn());
    }

    /** The row below {@code row}, which is not the last. */
    public Row below(Row row) {
        return rowOf(row.end());
    }

    /** The row above {@code row}, which is not the first. */
    public Row above(Row row) {
        return rowOf(row.start() - 1);
    }

    /** The row drawn {@code y} pixels below the line's top, or the nearest. */
    public Row at(double y) {
        double gap = spacing / 2;
        int low = 0;
        int high = lastColumn();
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (top(middle) - gap <= y) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return rowOf(low);
    }

    /** Where Home goes in {@code row}: where it starts, or behind the character that began on the row above. */
    public int start(Row row) {
        return isWhole(row.start()) ? row.start() : Graphemes.next(text, row.start());
    }

    /** Where End goes in {@code row}: behind its last character; before the space at which the line was wrapped. */
    public Spot end(Row row) {
        if (row.last()) {
            return new Spot(row.end(), false);
        }
        int end = isWhole(row.end()) ? row.end() : Graphemes.previous(text, row.end());
        int seen = end;
        while (seen > row.start() && isSpace(text.charAt(seen - 1))) {
            seen--;
        }
        return spot(row, seen > row.start() ? seen : end);
    }

    /** The pixels between two rows. */
    public double spacing() {
        return spacing;
    }

    /** How far right of the line's left edge the caret is drawn at {@code spot}. */
    public double x(Spot spot) {
        return start(shape(spot)).getX();
    }

    /** How far below the line's top the caret is drawn at {@code spot}. */
    public double y(Spot spot) {
        return start(shape(spot)).getY();
    }

    /** Where the caret is drawn at {@code column}. */
    public Bounds bounds(int column) {
        Spot spot = new Spot(column, false);
        return new BoundingBox(x(spot), y(spot), 0, height(column));
    }

    /** The place in {@code row} that is nearest to {@code x}; no character readers see as one is cut. */
    public Spot nearest(Row row, double x) {
        List<Integer> columns = columns(row);
        int found = isLeftToRight(row) ? lastBefore(columns, row, x) : 0;
        int end = isLeftToRight(row) ? Math.min(found + 1, columns.size() - 1) : columns.size() - 1;
        int nearest = found;
        for (int i = found; i <= end; i++) {
            if (distance(row, columns.get(i), x) < distance(row, columns.get(nearest), x)) {
                nearest = i;
            }
        }
        Spot spot = spot(row, columns.get(nearest));
        return spot.column() > end(row).column() ? end(row) : spot;
    }

    /** The first column of the character that is drawn at {@code x}, next to {@code spot}; empty beside all characters. */
    public OptionalInt over(Row row, Spot spot, double x) {
        int column = spot.column();
        if (column < row.end() && isBetween(x, row, column, Graphemes.next(text, column))) {
            return OptionalInt.of(column);
        }
        if (column > row.start() && isBetween(x, row, Graphemes.previous(text, column), column)) {
            return OptionalInt.of(Graphemes.previous(text, column));
        }
        return OptionalInt.empty();
    }

    private boolean isBetween(double x, Row row, int from, int to) {
        double one = x(spot(row, from));
        double other = x(spot(row, Math.min(to, row.end())));
        return Math.min(one, other) <= x && x <= Math.max(one, other);
    }

    private double distance(Row row, int column, double x) {
        return Math.abs(x(spot(row, column)) - x);
    }

    private static Spot spot(Row row, int column) {
        return new Spot(column, column == row.end() && !row.last());
    }

    /** The places of {@code row} between what readers see as characters, its ends among them. */
    private List<Integer> columns(Row row) {
        List<Integer> columns = new ArrayList<>();
        for (int column = start(row); column < row.end(); column = Graphemes.next(text, column)) {
            columns.add(column);
        }
        if (columns.isEmpty() || isWhole(row.end())) {
            columns.add(row.end());
        }
        return columns;
    }

    private int lastBefore(List<Integer> columns, Row row, double x) {
        int low = 0;
        int high = columns.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (x(spot(row, columns.get(middle))) <= x) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private boolean isLeftToRight(Row row) {
        return !Bidi.requiresBidi(text.toCharArray(), row.start(), row.end());
    }

    private Row rowOf(int column) {
        if (text.isEmpty()) {
            return new Row(0, 0, true, 0, height(0));
        }
        double top = top(column);
        int start = edge(0, column, top, true);
        int end = edge(column, text.length(), top, false);
        return new Row(start, end, end == text.length(), top, height(column));
    }

    /** The first column from {@code low} on that is drawn at {@code top}, or the first one that is drawn below. */
    private int edge(int low, int high, double top, boolean first) {
        int from = low;
        int to = high;
        while (from < to) {
            int middle = (from + to) >>> 1;
            boolean before = first ? top(middle) < top : top(middle) <= top;
            if (before) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    private double top(int column) {
        return start(shapes.apply(column, true)).getY();
    }

    private double height(int column) {
        PathElement[] shape = shapes.apply(column, true);
        // Where text of both directions meets, the caret is drawn in two halves.
        return ((LineTo) shape[shape.length - 1]).getY() - start(shape).getY();
    }

    private PathElement[] shape(Spot spot) {
        return spot.atRowEnd() ? shapes.apply(spot.column() - 1, false) : shapes.apply(spot.column(), true);
    }

    private static MoveTo start(PathElement[] shape) {
        return (MoveTo) shape[0];
    }

    /** JavaFX may wrap within what readers see as one character. */
    private boolean isWhole(int column) {
        return Graphemes.nearest(text, column) == column;
    }

    private int lastColumn() {
        return Math.max(0, text.length() - 1);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\u2028';
    }
}
