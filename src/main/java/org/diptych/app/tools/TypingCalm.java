package org.diptych.app.tools;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import org.diptych.core.site.index.Courtesy;

/**
 * Holds background work back while the author types or scrolls: the processor belongs to the keys. Safe to use from any thread.
 */
public final class TypingCalm implements Courtesy {
    /** In nanoseconds: a pause in typing begins after so long. */
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(400);
    /** In nanoseconds: even under an endless stream of keys the work goes on so often. */
    private static final long LONGEST = TimeUnit.SECONDS.toNanos(2);

    private final Lock lock = new ReentrantLock();
    private final Condition pause = lock.newCondition();
    private volatile long lastKey = System.nanoTime() - PAUSE;

    /** Takes notice of the keys typed, and of what is scrolled, in {@code scene}. */
    public void watch(Scene scene) {
        scene.addEventFilter(KeyEvent.ANY, event -> lastKey = System.nanoTime());
        scene.addEventFilter(ScrollEvent.ANY, event -> lastKey = System.nanoTime());
    }

    @Override
    public void giveWay() throws InterruptedException {
        long since = System.nanoTime();
        long left = PAUSE - (since - lastKey);
        if (left <= 0) {
            return;
        }
        lock.lockInterruptibly();
        try {
            while (left > 0 && System.nanoTime() - since < LONGEST) {
                pause.awaitNanos(left);
                left = PAUSE - (System.nanoTime() - lastKey);
            }
        } finally {
            lock.unlock();
        }
    }
}
