package org.diptych.ui.preview;

import org.diptych.core.preview.PreviewPage;

/**
 * A long post comes into the page in steps, what is seen first first: in one call its reader would wait for blocks far
 * below, and the author's keys would wait, too. Confined to the FX thread.
 */
final class Filling {
    /** HTML of each section that fills a tall window, in characters. */
    private static final int SIGHT = 16_000;
    /** So much more with each frame. */
    private static final int STEP = 60_000;

    private int reach = Integer.MAX_VALUE;

    /** A page is filled anew that will be scrolled {@code top} pixels down: all at once unless it is shown from its top. */
    void begin(double top) {
        reach = top > 0 ? Integer.MAX_VALUE : SIGHT;
    }

    /** The page is full, whoever filled it. */
    void finish() {
        reach = Integer.MAX_VALUE;
    }

    /** Whether blocks are still to come that the author did not just write. */
    boolean isUnderWay() {
        return reach < Integer.MAX_VALUE;
    }

    /** As much of {@code whole} as is to be shown in the next frame: {@code whole} itself once the page is full. */
    PreviewPage next(PreviewPage whole) {
        PreviewPage part = whole.beginning(reach);
        if (part == whole) {
            finish();
        } else {
            reach += STEP;
        }
        return part;
    }
}
