package org.diptych.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import javafx.animation.AnimationTimer;
import javafx.scene.web.WebEngine;
import org.diptych.app.system.FrameRate;
import org.diptych.bench.FrameClock;
import org.diptych.bench.HoldMeter;
import org.diptych.bench.OnFxThread;
import org.diptych.bench.Page;
import org.diptych.bench.Quiet;
import org.diptych.bench.WindowObserver;
import org.diptych.ui.preview.PreviewPane;

/**
 * Opens a post in a window that already shows another, as authors mostly do, and prints as JSON how long they wait for
 * the page and for the last formula, and how much processor time the window's thread works at once at most, in
 * milliseconds.
 */
public final class OpeningBenchmark {
    private static final Path SAMPLE = Path.of("assets/sample/diptych-dial.md");

    private static final String FIRST_BLOCKS =
            "[...document.querySelectorAll('.dp-block')].slice(0, 5).map(e => e.innerHTML.length).join()";

    private OpeningBenchmark() {}

    /** The one argument is the post; a copy of it is opened. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("diptych-opening");
        Path first = Files.copy(SAMPLE, folder.resolve("first.md"));
        Path post = Files.copy(Path.of(arguments[0]), folder.resolve("post.md"));
        FrameRate.raise();
        WindowObserver.start(() -> System.out.println(run(new WindowFixture(folder.resolve("config"), first), post)));
    }

    private static String run(WindowFixture window, Path post) {
        window.awaitPosts(1);
        PreviewPane pane = window.bench.shell.page;
        Page page = OnFxThread.call(() -> Page.of(pane));
        page.awaitFormulas();
        Quiet.await();
        HoldMeter holds = new HoldMeter();
        long opened = System.nanoTime();
        CompletableFuture<Long> painted = OnFxThread.call(() -> open(window, post));
        long readable = OnFxThread.await(painted);
        long formulas = page.awaitFormulas();
        Quiet.await();
        return String.format(
                Locale.ROOT,
                "{\"openedToReadable\": %.1f, \"openedToAllFormulas\": %.1f, \"formulas\": %d, \"mostWorkAtOnce\": %.1f}",
                (readable - opened) / 1e6,
                (formulas - opened) / 1e6,
                page.formulas(),
                holds.takeMostWork() / 1e6);
    }

    private static CompletableFuture<Long> open(WindowFixture window, Path post) {
        FrameClock frames = new FrameClock(window.bench.shell.frame.root().getScene());
        WebEngine page = Page.viewOf(window.bench.shell.page).getEngine();
        CompletableFuture<Long> painted = new CompletableFuture<>();
        Object before = page.executeScript(FIRST_BLOCKS);
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (!page.executeScript(FIRST_BLOCKS).equals(before)) {
                    stop();
                    frames.nextFrame().thenAccept(painted::complete);
                }
            }
        }.start();
        window.bench.hand.desk.open(post);
        return painted;
    }
}
