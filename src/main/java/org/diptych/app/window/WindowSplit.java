package org.diptych.app.window;

import java.util.Optional;
import java.util.function.DoubleConsumer;
import java.util.function.ToDoubleFunction;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.diptych.app.layout.WindowColumns;
import org.jspecify.annotations.Nullable;

/** The side panel, the post and the page beside each other, with lines between them that can be dragged. */
final class WindowSplit extends Pane {
    private final Region centre;
    private final Region page;
    private final Line sideLine;
    private final Line pageLine;
    private Optional<Region> side = Optional.empty();
    /** How wide each is; nothing has a place before that is known. */
    private @Nullable WindowColumns columns;

    /**
     * @param sideDragged hears how wide the author makes the side panel, in pixels
     * @param pageDragged hears how wide the author makes the page, in pixels
     */
    WindowSplit(Region centre, Region page, DoubleConsumer sideDragged, DoubleConsumer pageDragged) {
        this.centre = centre;
        this.page = page;
        this.sideLine = new Line(x -> dragged(sideDragged, x, WindowColumns.LEAST_SIDE, WindowColumns::side));
        this.pageLine = new Line(x -> dragged(
                pageDragged, getWidth() - x - WindowColumns.DIVIDER, WindowColumns.LEAST_PAGE, WindowColumns::page));
        getStyleClass().add("window-split");
        getChildren().add(centre);
    }

    /** Shows {@code panel} on the left, if any, and the page where {@code widths} has room for it. */
    void arrange(Optional<Region> panel, WindowColumns widths) {
        columns = widths;
        side.filter(shown -> panel.filter(shown::equals).isEmpty()).ifPresent(shown -> show(shown, false));
        side = panel;
        panel.ifPresent(shown -> show(shown, true));
        show(sideLine, panel.isPresent());
        show(page, widths.page() > 0);
        show(pageLine, widths.page() > 0);
        requestLayout();
    }

    private void show(Node node, boolean shown) {
        if (!shown) {
            getChildren().remove(node);
        } else if (!getChildren().contains(node)) {
            getChildren().add(node);
        }
    }

    /** A pane may become as much wider as the bodies have more than they need. */
    private void dragged(DoubleConsumer told, double wanted, double least, ToDoubleFunction<WindowColumns> width) {
        if (columns != null) {
            double spare = Math.max(0, columns.centre() - columns.centreLeast());
            told.accept(Math.max(least, Math.min(width.applyAsDouble(columns) + spare, wanted)));
        }
    }

    @Override
    protected void layoutChildren() {
        if (columns == null) {
            return;
        }
        double height = getHeight();
        double pageWidth = Math.floor(columns.page());
        double left = 0;
        if (side.isPresent()) {
            double width = Math.floor(columns.side());
            side.get().resizeRelocate(0, 0, width, height);
            sideLine.resizeRelocate(width, 0, WindowColumns.DIVIDER, height);
            left = width + WindowColumns.DIVIDER;
        }
        double right = pageWidth > 0 ? getWidth() - pageWidth - WindowColumns.DIVIDER : getWidth();
        centre.resizeRelocate(left, 0, Math.max(0, right - left), height);
        if (pageWidth > 0) {
            pageLine.resizeRelocate(right, 0, WindowColumns.DIVIDER, height);
            page.resizeRelocate(right + WindowColumns.DIVIDER, 0, pageWidth, height);
        }
    }

    /** A line between two panes: it says where it is dragged to, in the pane's own places. */
    private static final class Line extends Region {
        private double grip;

        Line(DoubleConsumer dragged) {
            getStyleClass().add("pane-divider");
            setCursor(Cursor.H_RESIZE);
            setOnMousePressed(event -> grip = event.getX());
            setOnMouseDragged(event -> dragged.accept(inParent(event) - grip));
        }

        private double inParent(MouseEvent event) {
            return localToParent(event.getX(), event.getY()).getX();
        }
    }
}
