package org.diptych.ui.editor.area;

import java.util.OptionalDouble;

/**
 * The line of the caret while an editor becomes larger or smaller: the author, who sees it now, sees it afterwards too, at
 * the same height where that is still inside.
 *
 * @param y how far below the top the caret was; empty where it was not in view
 */
public record KeptLine(WritingArea area, double width, double height, OptionalDouble y) {

    /** How {@code area} is now. */
    public static KeptLine of(WritingArea area) {
        boolean laidOut = area.getWidth() > 0 && area.getHeight() > 0 && area.getScene() != null;
        return new KeptLine(
                area,
                area.getWidth(),
                area.getHeight(),
                laidOut ? Reveal.height(area, area.getCaretPosition()) : OptionalDouble.empty());
    }

    /**
     * To be called once the area has its new size.
     *
     * @param restyled whether its letters have changed
     */
    public void keep(double lineHeight, boolean restyled) {
        if (!restyled && area.getWidth() == width && area.getHeight() == height) {
            return;
        }
        if (y.isPresent()) {
            area.layout();
            double lowest = Math.max(0, area.getHeight() - lineHeight);
            Reveal.bring(area, area.getCaretPosition(), Math.min(y.getAsDouble(), lowest));
        } else if (area.isFocused() && height < lineHeight) {
            area.requestFollowCaret();
        }
    }
}
