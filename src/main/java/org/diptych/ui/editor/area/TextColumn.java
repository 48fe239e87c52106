package org.diptych.ui.editor.area;

import javafx.geometry.Insets;
import javafx.scene.text.Font;

/** Keeps the text in a column no wider than is good to read, in the middle of a wide pane. */
public final class TextColumn {
    private static final double LEAST = 12;
    /**
     * The width of a letter, in the size of the font. It is not asked of the font, whose letters are narrow in one language
     * and wide in the other: bodies beside each other are held to the same measure.
     */
    private static final double CHARACTER = 0.5;

    /** The gap above the first line, in pixels. */
    public static final double TOP = 8;

    private final WritingArea area;
    private double columnWidth = Double.MAX_VALUE;
    private double below;

    public TextColumn(WritingArea area) {
        this.area = area;
        area.widthProperty().addListener(observable -> place());
    }

    /** The column is {@code characters} wide, set in {@code font}, beside a margin of {@code gutter} pixels. */
    public void measure(Font font, int characters, double gutter) {
        columnWidth = characters * font.getSize() * CHARACTER + 2 * gutter;
        place();
    }

    /** How many pixels stay free below the text. */
    public double below() {
        return below;
    }

    /** Keeps {@code pixels} free below the text: what stands there comes higher than its end would let it. */
    public void keepBelow(double pixels) {
        below = pixels;
        place();
    }

    private void place() {
        double side = Math.max(LEAST, Math.floor((area.getWidth() - columnWidth) / 2));
        Insets padding = new Insets(TOP, side, below, side);
        if (!padding.equals(area.getPadding())) {
            area.setPadding(padding);
        }
    }
}
