package org.diptych.bench;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;

/** Measures how long the FX thread keeps others waiting: it asks again and again for a turn. Thread-safe. */
final class HoldMeter {
    /** Long enough that the asking itself costs next to nothing; shorter holds than this nobody feels. */
    private static final long BETWEEN_TURNS = 4_000_000;

    private volatile long longest;

    HoldMeter() {
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

    private void askForever() {
        while (!Thread.currentThread().isInterrupted()) {
            CountDownLatch turn = new CountDownLatch(1);
            long asked = System.nanoTime();
            Platform.runLater(turn::countDown);
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
