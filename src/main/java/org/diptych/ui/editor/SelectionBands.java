package org.diptych.ui.editor;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import org.diptych.ui.editor.area.WritingArea;

/**
 * Makes the ground of a selection one even area.
 *
 * <p>The control paints a box as high as the letters for each row: between rows, where the line spacing is, the boxes
 * leave gaps, or overlap and are twice as dark. Here each box reaches to the next, from a paragraph's top to its bottom.
 * Done once a frame, when everything has its place.
 */
final class SelectionBands implements EditorFeature {
    private static final String DONE = "bands";
    private final PostEditor editor;

    SelectionBands(PostEditor editor) {
        this.editor = editor;
    }

    @Override
    public void install() {
        EachFrame.run(editor, this::place);
    }

    private void place() {
        WritingArea area = editor.writing().area();
        if (area.getSelection().getLength() > 0) {
            for (Node node : area.lookupAll(".main-selection")) {
                if (node instanceof Path path && path.getParent() instanceof Region text) {
                    fill(path, text);
                }
            }
        }
    }

    private void fill(Path path, Region text) {
        ObservableList<PathElement> elements = path.getElements();
        if (elements.isEmpty() || path.getProperties().get(DONE) == elements.get(0)) {
            return;
        }
        List<Row> rows = rows(elements);
        if (rows.isEmpty()) {
            return;
        }
        List<PathElement> bands = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            double top = i == 0 ? top(rows.get(0), text) : rows.get(i).top;
            double bottom = i + 1 < rows.size() ? rows.get(i + 1).top : bottom(rows.get(i), text);
            rows.get(i).addTo(bands, onPixel(path, top), onPixel(path, bottom));
        }
        elements.setAll(bands);
        path.getProperties().put(DONE, elements.get(0));
    }

    /** The nearest place between two pixels: there the area above ends and this one begins, without a seam. */
    private static double onPixel(Path path, double y) {
        double inScene = path.localToScene(0, y).getY();
        return y + Math.round(inScene) - inScene;
    }

    private static double top(Row row, Region text) {
        // The first row of a paragraph begins with it.
        return row.top < (row.bottom - row.top) / 2 ? -text.getLayoutY() : row.top;
    }

    private double bottom(Row row, Region text) {
        boolean last =
                row.bottom + (row.bottom - row.top) / 2 + editor.typeSheet().lineSpacing() >= text.getHeight();
        double end = text.getParent() instanceof Region paragraph
                ? paragraph.getHeight() - text.getLayoutY()
                : text.getHeight();
        if (last) {
            return end;
        }
        // JavaFX counts the spacing below a row with the row, but for the last one.
        boolean spaced = row.bottom - row.top > editor.lineHeight() - 1;
        return spaced ? row.bottom : row.bottom + editor.typeSheet().lineSpacing();
    }

    private static List<Row> rows(List<PathElement> elements) {
        List<Row> rows = new ArrayList<>();
        Row row = null;
        for (PathElement element : elements) {
            if (element instanceof MoveTo start) {
                row = new Row(start.getX(), start.getY());
                rows.add(row);
            } else if (element instanceof LineTo line && row != null) {
                row.reach(line.getX(), line.getY());
            }
        }
        return merged(rows);
    }

    /** Pieces beside each other in one row are one row. */
    private static List<Row> merged(List<Row> pieces) {
        List<Row> rows = new ArrayList<>();
        for (Row piece : pieces) {
            Row last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
            if (last != null && piece.top < (last.top + last.bottom) / 2) {
                last.reach(piece.left, piece.top);
                last.reach(piece.right, piece.bottom);
            } else {
                rows.add(piece);
            }
        }
        return rows;
    }

    private static final class Row {
        private double left;
        private double right;
        private double top;
        private double bottom;

        Row(double x, double y) {
            left = x;
            right = x;
            top = y;
            bottom = y;
        }

        void reach(double x, double y) {
            left = Math.min(left, x);
            right = Math.max(right, x);
            top = Math.min(top, y);
            bottom = Math.max(bottom, y);
        }

        void addTo(List<PathElement> path, double from, double to) {
            path.addAll(List.of(
                    new MoveTo(left, from),
                    new LineTo(right, from),
                    new LineTo(right, to),
                    new LineTo(left, to),
                    new ClosePath()));
        }
    }
}
