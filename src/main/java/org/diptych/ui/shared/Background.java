package org.diptych.ui.shared;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/**
 * Where models do what must not hold the window, and where they tell the result.
 *
 * @param worker takes work that may last: reading folders, scanning texts
 * @param fx takes results, on the FX thread
 */
public record Background(Executor worker, Executor fx) {

    public Background {
        Objects.requireNonNull(worker, "worker");
        Objects.requireNonNull(fx, "fx");
    }

    /** One worker of its own, named {@code name}, that does not keep the program alive. */
    public static Background withThread(String name) {
        ExecutorService worker = Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        });
        return new Background(worker, Platform::runLater);
    }

    /**
     * One worker of its own, named {@code name}, whose work is brought to its end even when the window has closed: its
     * thread keeps the program alive, and ends when there was nothing to do for a second.
     */
    public static Background withLastingThread(String name) {
        ThreadPoolExecutor worker = new ThreadPoolExecutor(
                1, 1, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> new Thread(work, name));
        worker.allowCoreThreadTimeOut(true);
        return new Background(worker, Platform::runLater);
    }

    /** This one, but each work begins {@code pause} later: for what may come after what the author waits for. */
    public Background after(Duration pause) {
        return new Background(CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS, worker), fx);
    }
}
