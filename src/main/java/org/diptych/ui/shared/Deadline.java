package org.diptych.ui.shared;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** How long a piece of work may take. Implementations are safe to use from any thread. */
@FunctionalInterface
public interface Deadline {

    /**
     * Starts the clock.
     *
     * @param expired runs, on some thread, if the clock is not stopped in time
     * @return stops the clock; may be run more than once
     */
    Runnable start(Runnable expired);

    /** A deadline of {@code time} by the machine's clock. */
    static Deadline of(Duration time) {
        return expired -> {
            CompletableFuture<Void> done = new CompletableFuture<>();
            done.orTimeout(time.toMillis(), TimeUnit.MILLISECONDS).whenComplete((nothing, failure) -> {
                if (failure instanceof TimeoutException) {
                    expired.run();
                }
            });
            return () -> done.complete(null);
        };
    }
}
