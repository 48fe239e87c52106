package org.diptych.app.tabs;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** Tabs in a row: they give way as far as their titles can still be read, then the row scrolls, by the wheel too. */
final class TabStrip extends ScrollPane {
    private final HBox tabs;
    private @Nullable Node shown;

    TabStrip(HBox tabs) {
        super(tabs);
        this.tabs = tabs;
        getStyleClass().add("tab-strip");
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setVbarPolicy(ScrollBarPolicy.NEVER);
        setFitToHeight(true);
        setFitToWidth(true);
        setFocusTraversable(false);
        setMinWidth(0);
        addEventFilter(ScrollEvent.SCROLL, this::scroll);
        tabs.layoutBoundsProperty().addListener(observable -> reveal());
        viewportBoundsProperty().addListener(observable -> reveal());
        tabs.needsLayoutProperty().addListener((observable, before, needed) -> {
            if (!needed) {
                reveal();
            }
        });
    }

    /** Keeps {@code tab} in sight from now on. */
    void show(Node tab) {
        shown = tab;
        reveal();
    }

    private double hidden() {
        return tabs.getWidth() - getViewportBounds().getWidth();
    }

    private void reveal() {
        if (shown == null || hidden() <= 0) {
            return;
        }
        Bounds tab = shown.getBoundsInParent();
        double left = getHvalue() * hidden();
        double right = left + getViewportBounds().getWidth();
        if (tab.getMinX() < left) {
            setHvalue(tab.getMinX() / hidden());
        } else if (tab.getMaxX() > right) {
            setHvalue((tab.getMaxX() - getViewportBounds().getWidth()) / hidden());
        }
    }

    private void scroll(ScrollEvent event) {
        if (hidden() > 0 && !event.isShortcutDown()) {
            double by = event.getDeltaX() == 0 ? event.getDeltaY() : event.getDeltaX();
            setHvalue(Math.max(0, Math.min(1, getHvalue() - by / hidden())));
            event.consume();
        }
    }
}
