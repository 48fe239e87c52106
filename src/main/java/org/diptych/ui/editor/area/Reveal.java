package org.diptych.ui.editor.area;

import java.util.Optional;
import java.util.OptionalDouble;
import javafx.geometry.Bounds;
import org.fxmisc.richtext.model.TwoDimensional.Bias;

/** Scrolls a place into view, near the middle, where what stands around it can be seen too. Stateless. */
public final class Reveal {
    private Reveal() {}

    /** Shows the place at {@code offset}; leaves the scroll alone if it is in view. */
    public static void place(CaretArea area, int offset) {
        if (area.getHeight() <= 0 || isInView(area, offset)) {
            area.requestFollowCaret();
            return;
        }
        int line = area.offsetToPosition(offset, Bias.Forward).getMajor();
        area.showParagraphAtCenter(line);
        area.layout();
        // A paragraph may be higher than the view: bring the place itself to the middle.
        bounds(area, offset).ifPresent(bounds -> area.scrollYBy(bounds.getMinY() - area.getHeight() / 2));
    }

    /** Scrolls so that the place at {@code offset} is {@code y} pixels below the top, as far as the text goes. */
    public static void bring(CaretArea area, int offset, double y) {
        int line = area.offsetToPosition(offset, Bias.Forward).getMajor();
        if (!area.isInView(line)) {
            area.showParagraphAtTop(line);
            area.layout();
        }
        bounds(area, offset).ifPresent(bounds -> area.scrollYBy(bounds.getMinY() - y));
    }

    /** How far below the top the place at {@code offset} is shown, if it is in view. */
    public static OptionalDouble height(CaretArea area, int offset) {
        return bounds(area, offset).filter(bounds -> isInside(area, bounds)).stream()
                .mapToDouble(Bounds::getMinY)
                .findFirst();
    }

    /** How far below the top the row of {@code offset} begins, if its line is in view. */
    public static OptionalDouble top(CaretArea area, int offset) {
        return bounds(area, offset).stream().mapToDouble(Bounds::getMinY).findFirst();
    }

    private static boolean isInView(CaretArea area, int offset) {
        return bounds(area, offset).filter(bounds -> isInside(area, bounds)).isPresent();
    }

    private static boolean isInside(CaretArea area, Bounds bounds) {
        return bounds.getMinY() >= 0 && bounds.getMaxY() <= area.getHeight();
    }

    private static Optional<Bounds> bounds(CaretArea area, int offset) {
        if (!area.isInView(area.offsetToPosition(offset, Bias.Forward).getMajor())) {
            return Optional.empty();
        }
        return Optional.of(area.caretBounds(offset));
    }
}
