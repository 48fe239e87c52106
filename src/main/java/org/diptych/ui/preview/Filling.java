package org.diptych.ui.preview;

import org.diptych.core.preview.PreviewPage;

/**
 * What is much comes into the page in steps, what is seen first first: in one call its reader would wait for blocks far
 * below, and the author's keys would wait, too. Confined to the FX thread.
 */
final class Filling {
    /** HTML of each section that fills a window, in characters: the first step is taken before any code has run often. */
    private static final int SIGHT = 4_000;
    /** So much more with each frame. */
    private static final int STEP = 8_000;

    private boolean underWay;

    /** Whether blocks are still to come. */
    boolean isUnderWay() {
        return underWay;
    }

    /** As much of {@code whole} as is to be in the page with the next frame; {@code whole} itself where that is all. */
    PreviewPage next(PreviewPage shown, PreviewPage whole, boolean opening) {
        PreviewPage part = whole.growing(opening ? PreviewPage.EMPTY : shown, opening ? SIGHT : STEP);
        underWay = part != whole;
        return part;
    }
}
