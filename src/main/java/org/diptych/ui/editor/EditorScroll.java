package org.diptych.ui.editor;

import java.util.OptionalDouble;
import org.diptych.ui.editor.area.Reveal;
import org.diptych.ui.editor.area.ScrollPlace;
import org.diptych.ui.editor.area.WritingArea;
import org.fxmisc.richtext.model.TwoDimensional.Bias;

/** How far the text of an editor is scrolled, and what of it is seen where. Confined to the FX thread. */
public final class EditorScroll {
    private final WritingArea area;
    private final Runnable layout;
    /** The place to be shown at the top once the text is laid out; negative where there is none. */
    private int top = -1;

    /** @param layout asks for the editor to be laid out */
    EditorScroll(WritingArea area, Runnable layout) {
        this.area = area;
        this.layout = layout;
    }

    /** The place in the content that is shown at the top, or will be; -1 where nobody has seen the text yet. */
    public int topPlace() {
        return top >= 0 || area.getHeight() <= 0 ? top : placeAt(0);
    }

    /** Puts the caret at {@code caret} and shows the place {@code first} at the top, now or once the text is laid out. */
    public void resume(int caret, int first) {
        area.moveTo(Math.min(caret, area.getLength()));
        top = Math.min(first, area.getLength());
        area.showParagraphAtTop(area.offsetToPosition(top, Bias.Forward).getMajor());
        layout.run();
    }

    /** Brings the place asked for to the top, if there is one and the text is laid out; tells whether it did. */
    boolean showTop() {
        if (top < 0 || area.getHeight() <= 0) {
            return false;
        }
        area.layout();
        Reveal.bring(area, top, 0);
        top = -1;
        return true;
    }

    /** The place in the content that is shown {@code y} pixels below the top, or the nearest. */
    public int placeAt(double y) {
        return area.hit(0, Math.max(0, Math.min(y, area.getHeight() - 1))).getInsertionIndex();
    }

    /** How far below the top the place at {@code offset} is shown, in pixels; empty where it is not in view. */
    public OptionalDouble heightOf(int offset) {
        return Reveal.height(area, Math.min(offset, area.getLength()));
    }

    /** How far below the top the row of {@code offset} begins, be it above or below what is seen; empty where its line is not in view. */
    public OptionalDouble topOf(int offset) {
        return Reveal.top(area, Math.min(offset, area.getLength()));
    }

    /** Scrolls so that the place at {@code offset} is {@code y} pixels below the top, as far as the text goes. */
    public void bring(int offset, double y) {
        Reveal.bring(area, Math.min(offset, area.getLength()), y);
    }

    /** How far the text is scrolled: 0 at its begin, 1 at its end. */
    public double scrolledShare() {
        double hidden = area.getTotalHeightEstimate() - area.getHeight();
        return hidden <= 0 ? 0 : Math.max(0, Math.min(1, area.getEstimatedScrollY() / hidden));
    }

    /** What is seen at the top: it stays the same while the text is not scrolled. */
    public ScrollPlace scrollPlace() {
        if (area.getVisibleParagraphs().isEmpty()) {
            return ScrollPlace.NOWHERE;
        }
        int line = area.firstVisibleParToAllParIndex();
        return new ScrollPlace(line, Math.round(area.lineBounds(line).getMinY()));
    }

    /** How many pixels of the text are above what is seen, as far as is known. */
    public double above() {
        return Math.max(0, area.getEstimatedScrollY());
    }

    /** How many pixels of the text are still below, as far as is known. */
    public double below() {
        return Math.max(0, area.getTotalHeightEstimate() - area.getHeight() - area.getEstimatedScrollY());
    }
}
