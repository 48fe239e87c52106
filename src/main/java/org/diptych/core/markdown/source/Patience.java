package org.diptych.core.markdown.source;

import org.diptych.core.text.WorkMeter;

/**
 * How often the reading of one text begins anew behind a stretch that was too much for it. Each stretch is allowed an
 * eighth of what the whole text is, so that all of them together cost no more than twice as much as the text itself.
 */
public final class Patience {
    private static final int TIMES = 8;

    private final WorkMeter meter;
    private final long share;
    private final int depth;
    private int lost;

    /** Patience with a text that {@code meter} has just begun to count. */
    public Patience(WorkMeter meter) {
        this.meter = meter;
        this.share = meter.left() / TIMES;
        this.depth = meter.depth();
    }

    /** Counts one more stretch that was given up; what follows may begin anew. */
    public void lose() {
        lost++;
        meter.allow(Math.max(share, meter.left()), depth);
    }

    /** Whether so much was given up that the rest of the text is not looked at. */
    public boolean isLost() {
        return lost > TIMES;
    }
}
