package org.diptych.ui.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

/** The side panel, the post and the page beside each other; what was hidden comes back with its width. */
final class WindowSplit extends SplitPane {
    /** In pixels; with the strip and a side panel's least width they fit into the least window. */
    private static final double LEAST_CENTRE = 220;

    private static final double LEAST_PAGE = 240;
    private final Region centre;
    private final Region page;
    private Optional<Region> side = Optional.empty();
    private boolean pageShown;
    private double sideWidth = 304;
    private double pageShare = 0.36;

    WindowSplit(Region centre, Region page) {
        this.centre = centre;
        this.page = page;
        centre.setMinWidth(LEAST_CENTRE);
        page.setMinWidth(LEAST_PAGE);
        getStyleClass().add("window-split");
        getItems().add(centre);
        widthProperty().addListener((observable, before, width) -> {
            if (before.doubleValue() == 0) {
                place();
            }
        });
    }

    /** Shows {@code panel} on the left, or nothing. */
    void setSide(Optional<Region> panel) {
        remember();
        side = panel;
        panel.ifPresent(shown -> setResizableWithParent(shown, false));
        arrange();
    }

    void setPageShown(boolean shown) {
        remember();
        pageShown = shown;
        arrange();
    }

    /** In pixels. */
    double sideWidth() {
        remember();
        return sideWidth;
    }

    /** Of the window's width, from 0 to 1. */
    double pageShare() {
        remember();
        return pageShare;
    }

    void setWidths(double sidePixels, double pagePart) {
        sideWidth = Math.max(200, Math.min(800, sidePixels));
        pageShare = Math.max(0.15, Math.min(0.8, pagePart));
        place();
    }

    // From the dividers, not from what they leave to each: they are as wide as a few pixels, which would go each time.
    private void remember() {
        double[] dividers = getDividerPositions();
        if (getWidth() > 0 && dividers.length > 0) {
            side.filter(shown -> getItems().contains(shown) && shown.getWidth() > 0)
                    .ifPresent(shown -> sideWidth = dividers[0] * getWidth());
            if (getItems().contains(page) && page.getWidth() > 0) {
                pageShare = 1 - dividers[dividers.length - 1];
            }
        }
    }

    private void arrange() {
        List<Node> items = new ArrayList<>();
        side.ifPresent(items::add);
        items.add(centre);
        if (pageShown) {
            items.add(page);
        }
        if (!getItems().equals(items)) {
            getItems().setAll(items);
            place();
        }
    }

    // The skin moves dividers once more when it first lays new items out; what is remembered is said after that too.
    private void place() {
        setDividerPositions(positions());
        Platform.runLater(() -> setDividerPositions(positions()));
    }

    private double[] positions() {
        List<Double> positions = new ArrayList<>();
        if (getWidth() > 0) {
            side.ifPresent(shown -> positions.add(sideWidth / getWidth()));
        }
        if (pageShown && positions.size() == getDividers().size() - 1) {
            positions.add(1 - pageShare);
        }
        return positions.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
