package org.diptych.ui.shared;

import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A mailbox of one: a worker takes what lies in it as soon as it is free; newer work replaces what still waits.
 *
 * <p>{@link #submit} and {@link #close} may be called from any thread. Results are handed to {@code publisher} in the
 * order of the work.
 */
public final class LatestOnly<I, O> implements AutoCloseable {
    private final AtomicReference<I> waiting = new AtomicReference<>();
    private final Function<I, O> work;
    private final Executor publisher;
    private final Consumer<O> receiver;
    private final Thread worker;
    private volatile boolean closed;

    /** @param publisher carries results to the receiver, {@code Platform::runLater} in the window */
    public LatestOnly(Function<I, O> work, Executor publisher, Consumer<O> receiver, ThreadFactory threads) {
        this.work = work;
        this.publisher = publisher;
        this.receiver = receiver;
        this.worker = threads.newThread(this::run);
        worker.start();
    }

    public void submit(I item) {
        waiting.set(item);
        java.util.concurrent.locks.LockSupport.unpark(worker);
    }

    @Override
    public void close() {
        closed = true;
        java.util.concurrent.locks.LockSupport.unpark(worker);
    }

    private void run() {
        while (!closed) {
            I item = waiting.getAndSet(null);
            if (item == null) {
                java.util.concurrent.locks.LockSupport.park(this);
                continue;
            }
            O result = work.apply(item);
            publisher.execute(() -> receiver.accept(result));
        }
    }
}
