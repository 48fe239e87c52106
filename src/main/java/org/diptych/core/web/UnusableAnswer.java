package org.diptych.core.web;

import java.io.IOException;

/**
 * A server must not be asked, or it answered and what it says is of no use. Other {@link IOException}s say that there was
 * no way to it.
 */
public final class UnusableAnswer extends IOException {
    private static final long serialVersionUID = 1;

    private final int status;

    UnusableAnswer(String why) {
        this(why, 0);
    }

    UnusableAnswer(String why, int status) {
        super(why);
        this.status = status;
    }

    /** The status of HTTP that was not 200; 0 where something else is wrong. */
    public int status() {
        return status;
    }
}
