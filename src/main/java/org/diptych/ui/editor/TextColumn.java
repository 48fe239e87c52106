package org.diptych.ui.editor;

import javafx.geometry.Insets;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** Keeps the text in a column no wider than is good to read, in the middle of a wide pane. */
final class TextColumn {
    private static final double LEAST = 12;
    private static final double TOP = 8;

    private final WritingArea area;
    private double columnWidth = Double.MAX_VALUE;

    TextColumn(WritingArea area) {
        this.area = area;
        area.widthProperty().addListener(observable -> place());
    }

    /** The column is {@code characters} wide, set in {@code font}, beside a margin of {@code gutter} pixels. */
    void measure(Font font, int characters, double gutter) {
        Text sample = new Text("0".repeat(100));
        sample.setFont(font);
        columnWidth = sample.getLayoutBounds().getWidth() / 100 * characters + 2 * gutter;
        place();
    }

    private void place() {
        double side = Math.max(LEAST, Math.floor((area.getWidth() - columnWidth) / 2));
        Insets padding = new Insets(TOP, side, 0, side);
        if (!padding.equals(area.getPadding())) {
            area.setPadding(padding);
        }
    }
}
