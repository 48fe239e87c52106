package org.diptych.desk;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.diptych.desk.work.Background;

/**
 * Lets the thread of a test be the FX thread and the worker in one. What it asks for itself is done at once; what other
 * threads hand over, or a clock, waits until the test runs it.
 */
public final class OneThread implements Executor {
    /** In seconds; nothing that is waited for takes a tenth of it. */
    private static final long PATIENCE = 30;

    private final Thread own = Thread.currentThread();
    private final BlockingQueue<Runnable> waiting = new LinkedBlockingQueue<>();

    /** Work is done where it is asked for, and its results are told there. */
    public Background background() {
        return new Background(this, this);
    }

    @Override
    public void execute(Runnable action) {
        if (Thread.currentThread() == own) {
            action.run();
        } else {
            waiting.add(action);
        }
    }

    /** Runs what is handed over until {@code condition} holds; fails where it never does. */
    public void until(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            try {
                Runnable next = waiting.poll(PATIENCE, TimeUnit.SECONDS);
                if (next == null) {
                    throw new AssertionError("nothing more came, and what was waited for is not so");
                }
                next.run();
            } catch (InterruptedException ended) {
                throw new AssertionError(ended);
            }
        }
    }
}
