package org.diptych.desk;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;

/** A worker that waits: what it is asked for is done when the test says so, and not before. */
public final class HeldWork implements Executor {
    private final Queue<Runnable> waiting = new ArrayDeque<>();

    @Override
    public void execute(Runnable work) {
        waiting.add(work);
    }

    /** How much waits. */
    public int size() {
        return waiting.size();
    }

    /** Does what was asked first. */
    public void one() {
        waiting.remove().run();
    }

    /** Does all that was asked, and what that asks for. */
    public void all() {
        while (!waiting.isEmpty()) {
            one();
        }
    }
}
