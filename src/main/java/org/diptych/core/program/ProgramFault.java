package org.diptych.core.program;

import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Why a program could not be run to its end. */
public final class ProgramFault extends IOException {
    private static final long serialVersionUID = 1;

    private final Kind kind;
    private final String named;

    /** What went wrong. */
    public enum Kind {
        /** No program is named. */
        NO_COMMAND,
        /** A quotation mark of the command, which is named, is not closed. */
        QUOTES,
        /** The program could not be started. */
        MISSING,
        /** The program was started, and could not be spoken to. */
        FAILED,
        /** It took longer than so many seconds. */
        SLOW,
        /** It wrote more than anybody can use. */
        ENDLESS
    }

    ProgramFault(Kind kind, String named) {
        this(kind, named, null);
    }

    ProgramFault(Kind kind, String named, @Nullable Throwable cause) {
        super(kind + " " + named, cause);
        this.kind = kind;
        this.named = Objects.requireNonNull(named, "named");
    }

    public Kind kind() {
        return kind;
    }

    /** The program, the quotation mark, or the seconds; possibly empty. */
    public String named() {
        return named;
    }
}
