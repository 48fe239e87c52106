package org.diptych.desk.work;

import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A mailbox of one: a worker takes what lies in it as soon as it is free; newer work replaces what still waits.
 *
 * <p>A worker that misses its deadline, or fails, is given up with its state and replaced. It is interrupted, which the
 * readers of the core heed; what it brings all the same still counts if nothing newer has come. While
 * {@value #MOST_ABANDONED} of them run, no further one is started, so that they never take every processor from the
 * author.
 *
 * <p>{@link #submit} and {@link #close} may be called from any thread and return at once. Outcomes are told in the
 * order of the work.
 */
public final class LatestOnly<I, O> implements AutoCloseable {
    private static final int MOST_ABANDONED = 2;

    private final Supplier<Function<I, O>> workshop;
    private final Consumer<Outcome<O>> receiver;
    private final ThreadFactory threads;
    private final TimeLimit deadline;
    private final Object lock = new Object();
    private @Nullable I waiting;
    private @Nullable Worker current;
    private int abandoned;
    private boolean closed;
    private long taken;
    private long lastTold;

    /**
     * @param workshop makes the work of one worker; its state is that worker's alone
     * @param receiver is told each outcome, on some thread; returns at once
     * @param threads makes each worker's thread
     * @param deadline for each piece of work
     */
    public LatestOnly(
            Supplier<Function<I, O>> workshop,
            Consumer<Outcome<O>> receiver,
            ThreadFactory threads,
            TimeLimit deadline) {
        this.workshop = workshop;
        this.receiver = receiver;
        this.threads = threads;
        this.deadline = deadline;
    }

    /** Puts {@code item}, which is not null, in place of what waits. */
    public void submit(I item) {
        synchronized (lock) {
            waiting = item;
            startIfNeeded();
            lock.notifyAll();
        }
    }

    /** Tells nothing more; the worker, which is interrupted, gives its memory back as soon as it heeds that. */
    @Override
    public void close() {
        synchronized (lock) {
            closed = true;
            waiting = null;
            if (current != null) {
                current.interrupt();
            }
            lock.notifyAll();
        }
    }

    private void startIfNeeded() {
        if (current == null && waiting != null && !closed && abandoned < MOST_ABANDONED) {
            Worker next = new Worker();
            current = next;
            threads.newThread(next).start();
        }
    }

    /** What is to be done next; null where {@code worker} is to end. */
    private @Nullable Item<I> take(Worker worker) {
        synchronized (lock) {
            while (current == worker && waiting == null && !closed) {
                try {
                    lock.wait();
                } catch (InterruptedException end) {
                    closed = true;
                }
            }
            I item = waiting;
            if (current != worker || closed || item == null) {
                return null;
            }
            waiting = null;
            return new Item<>(++taken, item);
        }
    }

    private void finish(Worker worker, long number, Outcome<O> outcome) {
        synchronized (lock) {
            if (outcome instanceof Outcome.Done && number > lastTold) {
                lastTold = number;
                tell(outcome);
            } else if (current == worker) {
                tell(outcome);
            }
            if (current != worker) {
                abandoned--;
                startIfNeeded();
            } else if (outcome instanceof Outcome.Failed) {
                current = null;
                startIfNeeded();
            }
        }
    }

    private void abandon(Worker worker) {
        synchronized (lock) {
            if (current == worker) {
                current = null;
                abandoned++;
                worker.interrupt();
                tell(new Outcome.TooLong<>());
                startIfNeeded();
            }
        }
    }

    private void tell(Outcome<O> outcome) {
        if (!closed) {
            receiver.accept(outcome);
        }
    }

    private record Item<I>(long number, I content) {}

    private final class Worker implements Runnable {
        private volatile @Nullable Thread thread;

        private void interrupt() {
            Thread working = thread;
            if (working != null) {
                working.interrupt();
            }
        }

        @Override
        public void run() {
            thread = Thread.currentThread();
            Function<I, O> work = workshop.get();
            for (Item<I> item = take(this); item != null; item = take(this)) {
                Runnable stopClock = deadline.start(() -> abandon(this));
                Outcome<O> outcome = attempt(work, item.content());
                stopClock.run();
                finish(this, item.number(), outcome);
            }
        }

        private Outcome<O> attempt(Function<I, O> work, I item) {
            try {
                return new Outcome.Done<>(work.apply(item));
            } catch (RuntimeException | Error failure) {
                return new Outcome.Failed<>(failure);
            }
        }
    }
}
