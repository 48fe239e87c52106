package org.diptych.bench;

import java.util.concurrent.CompletableFuture;

/** The window with a post coming into it, and the instruments that watch it. Made on the FX thread. */
final class Opening {
    private final OpenWindow window;
    private final FrameClock frames;
    private final ShownRevisions shown;
    private final HoldMeter holds = new HoldMeter();
    private final CompletableFuture<Long> readable;

    Opening(OpenWindow window) {
        this.window = window;
        this.frames = new FrameClock(window.scene());
        this.shown = new ShownRevisions(window.preview());
        this.readable = shown.atLeast(0).thenCompose(time -> frames.lastFrame());
    }

    OpenWindow window() {
        return window;
    }

    FrameClock frames() {
        return frames;
    }

    ShownRevisions shown() {
        return shown;
    }

    HoldMeter holds() {
        return holds;
    }

    /** When, in {@link System#nanoTime}, the first frame with the post's page is painted. */
    CompletableFuture<Long> readable() {
        return readable;
    }
}
