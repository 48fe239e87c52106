package org.diptych.ui.editor;

import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.application.Platform;

/** Runs what tests do to nodes on the FX thread, and waits for it. */
public final class FxThread {
    /** How long to wait for what comes at once on an idle machine: a busy one is no fault. */
    public static final long PATIENCE_SECONDS = 240;

    private static final CompletableFuture<Void> STARTED = start();

    private FxThread() {}

    private static CompletableFuture<Void> start() {
        CompletableFuture<Void> started = new CompletableFuture<>();
        Runnable begin = () -> {
            keepFxThread();
            started.complete(null);
        };
        try {
            Platform.startup(begin);
        } catch (IllegalStateException alreadyRunning) {
            // Or about to: its hooks are there once it runs.
            Platform.runLater(begin);
        }
        Platform.setImplicitExit(false);
        return started;
    }

    /**
     * Lets the FX thread live as long as the JVM. The toolkit without a screen ends it by a hook while pages are at work, as
     * no window does that its author closes, and at times WebKit aborts the JVM then: all tests passed, and none counts.
     */
    private static void keepFxThread() {
        try {
            Field all = Class.forName("java.lang.ApplicationShutdownHooks").getDeclaredField("hooks");
            Field target = Thread.class.getDeclaredField("target");
            all.setAccessible(true);
            target.setAccessible(true);
            for (Object hook : List.copyOf(((Map<?, ?>) all.get(null)).keySet())) {
                Object run = target.get(hook);
                String owner = (run == null ? hook : run).getClass().getName();
                if (owner.startsWith("com.sun.glass.") || owner.startsWith("com.sun.javafx.tk.")) {
                    Runtime.getRuntime().removeShutdownHook((Thread) hook);
                }
            }
        } catch (ReflectiveOperationException other) {
            throw new AssertionError("another JVM than those known here", other);
        }
    }

    public static void run(Runnable action) {
        call(() -> {
            action.run();
            return null;
        });
    }

    public static <T> T call(Supplier<T> action) {
        if (Platform.isFxApplicationThread()) {
            return action.get();
        }
        CompletableFuture<T> result = STARTED.thenApply(ignored -> null);
        CompletableFuture<T> done = new CompletableFuture<>();
        result.join();
        Platform.runLater(() -> {
            try {
                done.complete(action.get());
            } catch (RuntimeException | Error failure) {
                done.completeExceptionally(failure);
            }
        });
        try {
            return done.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) failure.getCause();
        } catch (InterruptedException | TimeoutException failure) {
            throw new AssertionError("the FX thread does not answer", failure);
        }
    }
}
