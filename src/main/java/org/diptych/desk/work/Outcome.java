package org.diptych.desk.work;

import java.util.Objects;

/** What became of a piece of work. Immutable. */
public sealed interface Outcome<O> {

    /** The work was done; {@code result} is not null. */
    record Done<O>(O result) implements Outcome<O> {
        public Done {
            Objects.requireNonNull(result, "result");
        }
    }

    /** The work ended with {@code cause}: a fault of the program, or an input too deep for its stack. */
    record Failed<O>(Throwable cause) implements Outcome<O> {
        public Failed {
            Objects.requireNonNull(cause, "cause");
        }
    }

    /** The work did not end within its deadline and was given up. */
    record TooLong<O>() implements Outcome<O> {}
}
