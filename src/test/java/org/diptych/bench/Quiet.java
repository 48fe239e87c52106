package org.diptych.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Waits until the FX thread has nothing left to do from opening the post. */
public final class Quiet {
    private static final long LOOK = TimeUnit.MILLISECONDS.toNanos(500);
    private static final double BUSY = 0.05;
    private static final int LOOKS = 60;

    private Quiet() {}

    /** Returns when the FX thread has been idle for half a second, but after half a minute at the latest. */
    public static void await() {
        long thread = OnFxThread.call(() -> Thread.currentThread().getId());
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        for (int i = 0; i < LOOKS; i++) {
            long before = threads.getThreadCpuTime(thread);
            LockSupport.parkNanos(LOOK);
            if (threads.getThreadCpuTime(thread) - before < LOOK * BUSY) {
                return;
            }
        }
    }
}
