package org.diptych.bench;

import com.sun.javafx.perf.PerformanceTracker;
import com.sun.javafx.scene.SceneHelper;
import com.sun.javafx.tk.TKPulseListener;
import com.sun.javafx.tk.Toolkit;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.scene.Scene;

/**
 * Tells when a frame has been painted. A pulse lays the scene out and hands it to the painter; only when the painter is
 * done could an eye see it. That the painter says itself, on its own thread: the FX thread may be at something else by
 * then. Its scene has one clock. Confined to the FX thread; the futures complete on others.
 */
public final class FrameClock {
    private final Scene scene;
    private final Executor waiter = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "frame clock");
        thread.setDaemon(true);
        return thread;
    });
    private List<CompletableFuture<Long>> expected = new ArrayList<>();
    private final Queue<CompletableFuture<Long>> underWay = new ConcurrentLinkedQueue<>();
    // Held here: the toolkit forgets what nobody else holds. It runs once the scene was handed to the painter, which
    // had
    // to be done with the frame before: the next that is painted is this pulse's.
    private final TKPulseListener listener = () -> {
        if (!expected.isEmpty()) {
            underWay.addAll(expected);
            expected = new ArrayList<>();
            // A pulse in which nothing was to be painted; painting begins when the pulse is over.
            Platform.runLater(() -> lastFrame().thenAccept(this::painted));
        }
    };

    public FrameClock(Scene scene) {
        this.scene = scene;
        Toolkit.getToolkit().addPostSceneTkPulseListener(listener);
        PerformanceTracker.getSceneTracker(scene).setOnRenderedFrameTask(() -> painted(System.nanoTime()));
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

    private void painted(long time) {
        for (CompletableFuture<Long> frame = underWay.poll(); frame != null; frame = underWay.poll()) {
            frame.complete(time);
        }
    }
}
