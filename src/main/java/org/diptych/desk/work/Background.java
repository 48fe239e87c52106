package org.diptych.desk.work;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where models do what must not hold the window, and where they are told the result. Nothing that work throws, an
 * {@link Error} included, ends the worker or goes unheard. Safe to use from any thread.
 */
public final class Background {
    private static final Logger LOG = LoggerFactory.getLogger(Background.class);

    private final Executor worker;
    private final Executor fx;
    private final Failures failures;

    /**
     * A background whose failures go to the log.
     *
     * @param worker takes work that may last: reading folders, scanning texts
     * @param fx takes results, on the FX thread
     */
    public Background(Executor worker, Executor fx) {
        this(worker, fx, Failures.LOGGED);
    }

    private Background(Executor worker, Executor fx, Failures failures) {
        this.worker = Objects.requireNonNull(worker, "worker");
        this.fx = Objects.requireNonNull(fx, "fx");
        this.failures = Objects.requireNonNull(failures, "failures");
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

    /** This one, but {@code failures} hear of work whose caller has nothing to say about its failure. */
    public Background telling(Failures hearing) {
        return new Background(worker, fx, hearing);
    }

    /** This one, but each work begins {@code pause} later: for what may come after what the author waits for. */
    public Background after(Duration pause) {
        return new Background(
                CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS, worker), fx, failures);
    }

    /** Does {@code work} on the worker in its turn; what follows the task runs on the FX thread. */
    public <T> Task<T> ask(Callable<T> work) {
        Running running = new Running();
        Task<T> task = new Task<>(failures, running::interrupt);
        try {
            worker.execute(() -> perform(work, task, running));
        } catch (RejectedExecutionException ended) {
            // The window has closed: nobody waits for this any more.
            LOG.debug("work came after the end", ended);
        }
        return task;
    }

    /** Does {@code work}, which has no result, as {@link #ask} does. */
    public Task<Void> run(Work work) {
        return ask(() -> {
            work.run();
            return null;
        });
    }

    /** Runs {@code action} on the FX thread, whose failures the {@link Failures} hear of. */
    public void show(Runnable action) {
        fx.execute(() -> {
            try {
                action.run();
            } catch (RuntimeException | Error failure) {
                failures.tell(failure);
            }
        });
    }

    /** A task that is done once {@code task} is, however it ended, or {@code limit} has passed. */
    public Task<Void> atMost(Duration limit, Task<?> task) {
        Task<Void> first = Task.question();
        task.whenComplete((value, failure) -> first.complete(null));
        CompletableFuture.delayedExecutor(limit.toMillis(), TimeUnit.MILLISECONDS, fx)
                .execute(() -> first.complete(null));
        return first;
    }

    /** A task that ends as {@code future} does; cancelling it cancels the future. */
    @SuppressWarnings("FutureReturnValueIgnored") // What follows the future is told to the task, failures too.
    public <T> Task<T> follow(CompletableFuture<T> future) {
        Task<T> task = new Task<>(failures, () -> future.cancel(true));
        future.whenComplete((value, failure) -> show(() -> {
            if (failure == null) {
                task.complete(value);
            } else {
                task.fail(failure);
            }
        }));
        return task;
    }

    private <T> void perform(Callable<T> work, Task<T> task, Running running) {
        if (!running.begin()) {
            return;
        }
        try {
            T result = work.call();
            running.end();
            show(() -> task.complete(result));
        } catch (Throwable failure) {
            running.end();
            tell(task, failure);
        }
    }

    /** Memory may be so short that not even that can be told. */
    private void tell(Task<?> task, Throwable failure) {
        try {
            show(() -> task.fail(failure));
        } catch (RuntimeException | Error also) {
            LOG.error("a failure could not be told: {}", failure.toString(), also);
        }
    }

    /** Work without a result. */
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }

    /** The thread that does a piece of work, so that it can be interrupted, and no later work in its place. */
    private static final class Running {
        private @Nullable Thread thread;
        private boolean cancelled;

        synchronized boolean begin() {
            thread = Thread.currentThread();
            return !cancelled;
        }

        synchronized void end() {
            thread = null;
            if (cancelled) {
                Thread.interrupted();
            }
        }

        synchronized void interrupt() {
            cancelled = true;
            if (thread != null) {
                thread.interrupt();
            }
        }
    }
}
