package org.diptych.app.window;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.diptych.app.layout.WindowRows;

/**
 * Menus and tabs, notices, the strip and what lies beside it, the status bar. However little room there is, the first and
 * the last are inside the window.
 */
final class WindowRegion extends Pane {
    private final Region middle;
    private final ScrollPane notices = new ScrollPane();
    private Region strip = new Region();
    private Region top = new Region();
    private Region bottom = new Region();
    private double middleLeast;

    WindowRegion(Region middle) {
        this.middle = middle;
        notices.getStyleClass().add("notice-scroll");
        notices.setFitToWidth(true);
        notices.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        notices.setFocusTraversable(false);
        setMinSize(0, 0);
    }

    void setEdges(Region side, Region above, Region notice, Region below) {
        strip = side;
        top = above;
        bottom = below;
        notices.setContent(notice);
        getChildren().setAll(top, notices, strip, middle, bottom);
    }

    /** What lies beside the strip is seen well from {@code height} on. */
    void setMiddleLeast(double height) {
        middleLeast = height;
        requestLayout();
    }

    /** The width of what lies beside the strip. */
    double middleWidth() {
        return Math.max(0, getWidth() - strip.prefWidth(-1));
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double first = Math.ceil(top.prefHeight(width));
        double last = Math.ceil(bottom.prefHeight(width));
        double wanted = notices.getContent() == null ? 0 : Math.ceil(((Region) notices.getContent()).prefHeight(width));
        WindowRows rows = WindowRows.of(getHeight(), first + last, wanted, middleLeast);
        double side = Math.ceil(strip.prefWidth(-1));
        double middleTop = first + Math.floor(rows.notices());
        double middleHeight = Math.max(0, getHeight() - middleTop - last);
        top.resizeRelocate(0, 0, width, first);
        notices.resizeRelocate(0, first, width, Math.floor(rows.notices()));
        strip.resizeRelocate(0, middleTop, side, middleHeight);
        middle.resizeRelocate(side, middleTop, Math.max(0, width - side), middleHeight);
        bottom.resizeRelocate(0, getHeight() - last, width, last);
    }
}
