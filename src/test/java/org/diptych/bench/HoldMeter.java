package org.diptych.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;

/**
 * Measures how long the FX thread keeps others waiting: it asks again and again for a turn. Thread-safe. What the thread
 * works between two turns, in its processor time, says the same on a busy machine.
 */
public final class HoldMeter {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Long enough that the asking itself costs next to nothing; shorter holds than this nobody feels. */
    private static final long BETWEEN_TURNS = 4_000_000;

    private volatile long longest;
    private volatile long mostWork;
    /** Used by the FX thread alone. */
    private long workedBefore;

    public HoldMeter() {
        Thread asker = new Thread(this::askForever, "hold meter");
        asker.setDaemon(true);
        asker.start();
    }

    /** The longest wait since the last call, in nanoseconds. */
    long takeLongest() {
        long taken = longest;
        longest = 0;
        return taken;
    }

    /** The most work between two turns since the last call, in nanoseconds of processor time. */
    public long takeMostWork() {
        long taken = mostWork;
        mostWork = 0;
        return taken;
    }

    private void turn(CountDownLatch turn) {
        long worked = THREADS.getCurrentThreadCpuTime();
        if (workedBefore > 0) {
            mostWork = Math.max(mostWork, worked - workedBefore);
        }
        workedBefore = worked;
        turn.countDown();
    }

    private void askForever() {
        while (!Thread.currentThread().isInterrupted()) {
            CountDownLatch turn = new CountDownLatch(1);
            long asked = System.nanoTime();
            Platform.runLater(() -> turn(turn));
            try {
                turn.await();
            } catch (InterruptedException stop) {
                return;
            }
            longest = Math.max(longest, System.nanoTime() - asked);
            LockSupport.parkNanos(BETWEEN_TURNS);
        }
    }
}
