package org.diptych.ui.editor.area;

/**
 * How a text is scrolled.
 *
 * @param line the first line of which something is seen, from 0
 * @param y how far below the top that line begins, in whole pixels
 */
public record ScrollPlace(int line, long y) {
    /** Of a text that nobody has seen yet. */
    public static final ScrollPlace NOWHERE = new ScrollPlace(-1, 0);
}
