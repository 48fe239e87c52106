package org.diptych.desk.work;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** How long a piece of work may take. Implementations are safe to use from any thread. */
@FunctionalInterface
public interface TimeLimit {

    /**
     * Starts the clock for the thread that calls.
     *
     * @param expired runs, on some thread, if the clock is not stopped in time
     * @return stops the clock; may be run more than once
     */
    Runnable start(Runnable expired);

    /**
     * A deadline of {@code time} of a processor, so that a busy machine accuses no post. Work that waits for something is
     * given up too, after {@value ProcessorClock#PATIENCE} times as long by the clock.
     */
    static TimeLimit of(Duration time) {
        return expired -> new ProcessorClock(Thread.currentThread().getId(), time, expired)::stop;
    }

    /** Looks, when the time may be up, at how much of it the thread has had. */
    final class ProcessorClock {
        static final int PATIENCE = 20;
        private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
        private static final long SHORTEST_LOOK = TimeUnit.MILLISECONDS.toNanos(20);

        private final long thread;
        private final long limit;
        private final Runnable expired;
        private final long begin;
        private final long worked;
        private boolean stopped;

        ProcessorClock(long thread, Duration time, Runnable expired) {
            this.thread = thread;
            this.limit = time.toNanos();
            this.expired = expired;
            this.begin = System.nanoTime();
            this.worked = THREADS.getThreadCpuTime(thread);
            lookIn(limit);
        }

        private void lookIn(long nanoseconds) {
            CompletableFuture.delayedExecutor(Math.max(SHORTEST_LOOK, nanoseconds), TimeUnit.NANOSECONDS)
                    .execute(this::look);
        }

        private void look() {
            long left = limit - (THREADS.getThreadCpuTime(thread) - worked);
            if (claim(left <= 0 || System.nanoTime() - begin >= PATIENCE * limit)) {
                expired.run();
            } else if (!isStopped()) {
                lookIn(left);
            }
        }

        private synchronized boolean claim(boolean over) {
            boolean claimed = over && !stopped;
            stopped |= over;
            return claimed;
        }

        private synchronized boolean isStopped() {
            return stopped;
        }

        synchronized void stop() {
            stopped = true;
        }
    }
}
