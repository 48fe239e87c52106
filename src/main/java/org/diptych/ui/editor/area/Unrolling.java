package org.diptych.ui.editor.area;

import javafx.application.Platform;
import javafx.scene.layout.Region;

/**
 * Gives an editor's text the height there is: at first a few lines, and with each frame as many more as do not hold the
 * window. A line that is made before its code has often run takes milliseconds, and a tall window shows a hundred. Confined
 * to the FX thread.
 */
public final class Unrolling {
    /** In pixels. */
    private static final double FIRST = 40;
    /** What is laid out in less, in nanoseconds, may be twice as much the next time. */
    private static final long QUICK = 5_000_000;

    private final Region text;
    private final Runnable layout;
    private double given = FIRST;
    private double step = FIRST;

    /** @param layout asks for {@code text} to be laid out once more */
    public Unrolling(Region text, Runnable layout) {
        this.text = text;
        this.layout = layout;
    }

    /** Lays the text out in as much as it is given now of {@code width} and {@code height}, which are in pixels. */
    public void layOut(double width, double height) {
        text.resizeRelocate(0, 0, width, Math.min(given, height));
        long begun = System.nanoTime();
        text.layout();
        if (given < height) {
            step = System.nanoTime() - begun < QUICK ? 2 * step : step;
            given += step;
            Platform.runLater(layout);
        } else if (height > 0) {
            given = Double.MAX_VALUE;
        }
    }

    /** Gives the text all there is from now on, and lays it out if it had less. */
    public void end(double width, double height) {
        boolean less = given < height;
        given = Double.MAX_VALUE;
        if (less) {
            layOut(width, height);
        }
    }
}
