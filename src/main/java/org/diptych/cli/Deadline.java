package org.diptych.cli;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Does work that a hostile post could make endless or endlessly deep: on a thread with a large stack, for a limited
 * time. A thread past its time is left behind; it is a daemon and ends with the program.
 */
final class Deadline {
    private static final long STACK_BYTES = 64L << 20;

    private final Duration limit;

    Deadline(Duration limit) {
        this.limit = limit;
    }

    /** What {@code work} makes of the input called {@code name}. */
    <T> T run(Object name, Callable<T> work) throws Refusal {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(null, task, "post", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new Refusal("work.slow", name, limit.toSeconds());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("work.interrupted", name);
        } catch (ExecutionException e) {
            throw refusal(name, e.getCause());
        }
    }

    private static Refusal refusal(Object name, Throwable cause) {
        if (cause instanceof Refusal refusal) {
            return refusal;
        }
        if (cause instanceof StackOverflowError) {
            return new Refusal("work.deep", name);
        }
        if (cause instanceof OutOfMemoryError) {
            return new Refusal("work.memory", name);
        }
        return new Refusal("work.failed", name, cause.toString());
    }
}
