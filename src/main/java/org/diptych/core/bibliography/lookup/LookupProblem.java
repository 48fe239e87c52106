package org.diptych.core.bibliography.lookup;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Why a work was not found. Holds no prose: {@link #messageKey()} names the sentence in area {@code bibliography}. */
public final class LookupProblem extends Exception {
    private static final long serialVersionUID = 1;

    private final Kind kind;
    private final String about;

    /** @param about what was asked for, or the server's status */
    public LookupProblem(Kind kind, String about, @Nullable Throwable cause) {
        super(kind + " " + about, cause);
        this.kind = kind;
        this.about = about;
    }

    public Kind kind() {
        return kind;
    }

    /** Its argument is {@link #about()}. */
    public String messageKey() {
        return "lookup." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String about() {
        return about;
    }

    /** What can go wrong. */
    public enum Kind {
        /** No way to the server: no network, most likely. */
        OFFLINE,
        /** The server did not answer in time. */
        SLOW,
        /** There is no such work. */
        NOT_FOUND,
        /** The server refuses, or is out of order. */
        REFUSED,
        /** What came back is no description of a work. */
        NOT_UNDERSTOOD
    }
}
