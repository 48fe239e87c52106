package org.diptych.desk.settings;

import java.util.Objects;

/**
 * How the editors look. Immutable; nothing is null.
 *
 * @param fonts Chinese is that of Chinese bodies
 * @param fontSize in pixels, from {@value #SMALLEST} to {@value #LARGEST}
 * @param zoom 1 is the font size itself; from 0.5 to 4
 * @param lineNumbers whether lines are numbered
 * @param inStep whether one language follows where the other is scrolled
 */
public record EditorChoice(TextFonts fonts, int fontSize, double zoom, boolean lineNumbers, boolean inStep) {
    public static final int SMALLEST = 9;
    public static final int LARGEST = 36;
    private static final double STEP = 1.1;
    private static final double LEAST_ZOOM = 0.5;
    private static final double MOST_ZOOM = 4;

    /** What a first start shows. */
    public static final EditorChoice DEFAULT = new EditorChoice(TextFonts.OWN, 15, 1, true, true);

    public EditorChoice {
        Objects.requireNonNull(fonts, "fonts");
        fontSize = Math.max(SMALLEST, Math.min(LARGEST, fontSize));
        zoom = zoom >= LEAST_ZOOM && zoom <= MOST_ZOOM ? zoom : 1;
    }

    public EditorChoice withFonts(TextFonts changed) {
        return new EditorChoice(changed, fontSize, zoom, lineNumbers, inStep);
    }

    public EditorChoice withFontSize(int changed) {
        return new EditorChoice(fonts, changed, zoom, lineNumbers, inStep);
    }

    public EditorChoice withLineNumbers(boolean changed) {
        return new EditorChoice(fonts, fontSize, zoom, changed, inStep);
    }

    public EditorChoice withInStep(boolean changed) {
        return new EditorChoice(fonts, fontSize, zoom, lineNumbers, changed);
    }

    /** The zoom {@code steps} larger, or smaller where negative; 0 steps is the font size itself. */
    public EditorChoice zoomed(int steps) {
        double changed = steps == 0 ? 1 : zoom * Math.pow(STEP, steps);
        double kept = Math.abs(changed - 1) < 0.01 ? 1 : Math.max(LEAST_ZOOM, Math.min(MOST_ZOOM, changed));
        return new EditorChoice(fonts, fontSize, kept, lineNumbers, inStep);
    }
}
