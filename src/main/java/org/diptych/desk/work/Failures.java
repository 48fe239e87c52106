package org.diptych.desk.work;

import org.slf4j.LoggerFactory;

/**
 * Hears of work that failed and whose caller had nothing of its own to say about that. Told on the FX thread.
 *
 * @see Background#telling
 */
@FunctionalInterface
public interface Failures {
    /** Writes failures to the log and tells nobody else. */
    Failures LOGGED =
            failure -> LoggerFactory.getLogger(Failures.class).error("work beside the window failed", failure);

    /** Hears of {@code failure}, which may be an {@link Error}. */
    void tell(Throwable failure);
}
