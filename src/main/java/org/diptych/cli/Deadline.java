package org.diptych.cli;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.diptych.core.file.FileProblem;

/**
 * Does work that a hostile post could make endless or endlessly deep: on a thread with a large stack, for a limited
 * time. A thread past its time is interrupted and left behind; it is a daemon and ends with the program.
 *
 * <p>What counts is the time the work had a processor to itself, so that a busy machine does not make a good post fail.
 * The limit by the clock is for what does not work at all: an input that nobody writes.
 */
final class Deadline {
    private static final long STACK_BYTES = 64L << 20;
    private final Duration limit;
    private final Duration clock;

    /**
     * @param limit of the processor's time
     * @param clock of the time that passes
     */
    Deadline(Duration limit, Duration clock) {
        this.limit = limit;
        this.clock = clock;
    }

    /** What {@code work} makes of the input called {@code name}. */
    <T> T run(Object name, Callable<T> work) throws Refusal {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(null, task, "post", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return await(task, thread, name);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("work.interrupted", name);
        } catch (ExecutionException e) {
            throw refusal(name, e.getCause() == null ? e : e.getCause());
        }
    }

    private <T> T await(FutureTask<T> task, Thread thread, Object name)
            throws Refusal, InterruptedException, ExecutionException {
        long start = System.nanoTime();
        for (Duration wait = limit.dividedBy(4); ; wait = limit.dividedBy(20)) {
            try {
                return task.get(wait.toNanos(), TimeUnit.NANOSECONDS);
            } catch (TimeoutException notYet) {
                Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
                Duration worked = processorTime(thread);
                boolean slow = worked.compareTo(limit) >= 0;
                if (slow || elapsed.compareTo(clock) >= 0) {
                    thread.interrupt();
                    throw slow
                            ? new Refusal("work.slow", name, Math.max(1, worked.toSeconds()))
                            : new Refusal("work.waited", name, elapsed.toSeconds(), worked.toSeconds());
                }
            }
        }
    }

    /** Asked only of work that is slow: loading what answers takes a moment too. */
    private static Duration processorTime(Thread thread) {
        return Duration.ofNanos(Math.max(0, ManagementFactory.getThreadMXBean().getThreadCpuTime(thread.getId())));
    }

    private static Refusal refusal(Object name, Throwable cause) {
        if (cause instanceof Refusal refusal) {
            return refusal;
        }
        if (cause instanceof FileProblem problem) {
            return Refusal.of(problem);
        }
        if (cause instanceof StackOverflowError) {
            return new Refusal("work.deep", name);
        }
        if (cause instanceof OutOfMemoryError) {
            return new Refusal("work.memory", name);
        }
        return Refusal.fault(name, cause);
    }
}
