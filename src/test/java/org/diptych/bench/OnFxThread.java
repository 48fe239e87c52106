package org.diptych.bench;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.application.Platform;

/** Does things on the FX thread and waits for them. */
public final class OnFxThread {
    private static final long PATIENCE_SECONDS = 60;

    private OnFxThread() {}

    /** What {@code work} returns. */
    public static <T> T call(Supplier<T> work) {
        return await(CompletableFuture.supplyAsync(work, Platform::runLater));
    }

    /** What {@code future} brings. */
    public static <T> T await(CompletableFuture<T> future) {
        try {
            return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException broken) {
            throw new IllegalStateException("the window did not answer", broken);
        }
    }
}
