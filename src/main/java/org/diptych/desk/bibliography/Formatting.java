package org.diptych.desk.bibliography;

import org.diptych.core.bibliography.format.ApaFormatter;
import org.diptych.desk.work.Background;
import org.jspecify.annotations.Nullable;

/**
 * The formatter with the worker it belongs to. It is made when it is first needed: it reads a style, which would hold up
 * the window's start.
 */
public final class Formatting {
    private final Background background;
    /** Made when it is first needed. */
    private @Nullable ApaFormatter formatter;

    /** @param background whose worker does one thing after the other */
    public Formatting(Background background) {
        this.background = background;
    }

    public Background background() {
        return background;
    }

    /** Makes the formatter while nobody waits for it. */
    public void warm() {
        background.ask(this::formatter);
    }

    /** On the worker only. */
    ApaFormatter formatter() {
        ApaFormatter known = formatter;
        if (known == null) {
            known = new ApaFormatter();
            formatter = known;
        }
        return known;
    }
}
