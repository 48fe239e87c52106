package org.diptych.bench;

import com.sun.javafx.scene.SceneHelper;
import com.sun.javafx.tk.TKPulseListener;
import com.sun.javafx.tk.Toolkit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.scene.Scene;

/**
 * Tells when a frame has been painted. A pulse lays the scene out and hands it to the painter; only when the painter is
 * done could an eye see it. Confined to the FX thread; the futures complete on another.
 */
public final class FrameClock {
    private final Scene scene;
    private final Executor waiter = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "frame clock");
        thread.setDaemon(true);
        return thread;
    });
    private List<CompletableFuture<Long>> expected = new ArrayList<>();
    // Held here: the toolkit forgets what nobody else holds. Painting begins when the pulse is over, so the wait for it
    // must begin after that.
    private final TKPulseListener listener = () -> {
        if (!expected.isEmpty()) {
            Platform.runLater(this::awaitPainter);
        }
    };

    public FrameClock(Scene scene) {
        this.scene = scene;
        Toolkit.getToolkit().addPostSceneTkPulseListener(listener);
    }

    /** When, in {@link System#nanoTime}, the first frame that begins after this call is painted. */
    public CompletableFuture<Long> nextFrame() {
        CompletableFuture<Long> frame = new CompletableFuture<>();
        expected.add(frame);
        Platform.requestNextPulse();
        return frame;
    }

    /** When, in {@link System#nanoTime}, the frame that was handed to the painter last is painted. */
    public CompletableFuture<Long> lastFrame() {
        return CompletableFuture.supplyAsync(
                () -> {
                    SceneHelper.getPeer(scene).waitForRenderingToComplete();
                    return System.nanoTime();
                },
                waiter);
    }

    private void awaitPainter() {
        List<CompletableFuture<Long>> painted = expected;
        expected = new ArrayList<>();
        lastFrame().thenAccept(time -> painted.forEach(frame -> frame.complete(time)));
    }
}
