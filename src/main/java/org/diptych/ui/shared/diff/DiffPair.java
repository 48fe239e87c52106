package org.diptych.ui.shared.diff;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** Two nodes side by side in halves of the width, both as high as the higher. */
public final class DiffPair extends Region {
    private final Region before;
    private final Region after;

    public DiffPair(Region before, Region after) {
        this.before = before;
        this.after = after;
        getStyleClass().add("diff-pair");
        getChildren().setAll(before, after);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        double half = Math.floor(width / 2);
        return Math.ceil(Math.max(before.prefHeight(half), after.prefHeight(width - half)));
    }

    @Override
    protected void layoutChildren() {
        double half = Math.floor(getWidth() / 2);
        before.resizeRelocate(0, 0, half, getHeight());
        after.resizeRelocate(half, 0, getWidth() - half, getHeight());
    }
}
