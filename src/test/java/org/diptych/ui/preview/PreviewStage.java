package org.diptych.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.diptych.core.analysis.Analyzer;
import org.diptych.core.analysis.Reading;
import org.diptych.core.analysis.Snapshot;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.post.Post;
import org.testfx.api.FxToolkit;

/** A preview in a window of its own, for tests: shows posts, waits for frames, looks into the page. */
final class PreviewStage implements AutoCloseable {
    private final long patience;
    final List<URI> opened = new ArrayList<>();
    final List<Integer> visited = new ArrayList<>();
    private final Analyzer analyzer = new Analyzer();
    private PreviewPane pane;
    private Stage stage;
    private long revision;

    PreviewStage() throws Exception {
        this(60);
    }

    /** What the page could not do. */
    final List<Throwable> failed = new CopyOnWriteArrayList<>();

    /** @param patience how long the page may take for anything, in seconds */
    PreviewStage(long patience) throws Exception {
        this.patience = patience;
        FxToolkit.registerPrimaryStage();
        onFx(() -> {
            pane = new PreviewPane(
                    new PreviewActions() {
                        @Override
                        public void openLink(URI address) {
                            opened.add(address);
                        }

                        @Override
                        public void goTo(int segment, int offset) {
                            visited.add(offset);
                        }
                    },
                    Locale.ENGLISH,
                    failed::add);
            stage = new Stage();
            stage.setScene(new Scene(pane, 700, 500));
            stage.show();
            return null;
        });
        until("formulas can be typeset", () -> pane.page().isReady() && truth("diptych.formulasReady()"));
    }

    PreviewPane pane() {
        return pane;
    }

    /** Shows {@code text} and waits until its frame is there and its formulas are set. */
    void show(String text) throws Exception {
        begin(text);
        untilHolds("!diptych.formulasUnset()");
    }

    /** Shows {@code text} and waits until its frame is there. */
    void begin(String text) throws Exception {
        CompletableFuture<Void> shown = new CompletableFuture<>();
        Reading reading = reading(text);
        long mine = reading.revision();
        onFx(() -> {
            pane.onShown(number -> {
                if (number == mine) {
                    shown.complete(null);
                }
            });
            pane.show(reading);
            return null;
        });
        shown.get(patience, TimeUnit.SECONDS);
    }

    /** The next reading of the post. */
    Reading reading(String text) {
        revision++;
        return analyzer.analyze(new Snapshot(revision, Post.parse(text).segments(), Dialect.PANDOC))
                .reading();
    }

    /** The next text is another post's. */
    void turnTo(Object post) throws Exception {
        onFx(() -> {
            pane.turnTo(post);
            return null;
        });
    }

    /**
     * The next text is another post's, and nothing is left in the page of those before: they are out of sight at once, but
     * taken away a little at a time, and a count of formulas or blocks would count theirs too.
     */
    void leave() throws Exception {
        turnTo(new Object());
        begin("Between two posts.\n");
        untilHolds("document.querySelector('.dp-left') === null");
        turnTo(new Object());
    }

    /** Waits until nothing of the page is left to be done. */
    void untilSettled() throws Exception {
        untilHolds(
                "diptych.formulasWaiting() === 0 && diptych.listingsWaiting() === 0 && diptych.imagesWaiting() === 0");
    }

    /** What {@code script} is worth in the page, as text. */
    String read(String script) throws Exception {
        return String.valueOf(onFx(() -> run(script)));
    }

    boolean holds(String script) throws Exception {
        return onFx(() -> truth(script));
    }

    /** Waits, frame by frame, until {@code script} is true in the page. */
    void untilHolds(String script) throws Exception {
        until(script, () -> truth(script));
    }

    <T> T onFx(Callable<T> work) throws Exception {
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                done.complete(work.call());
            } catch (Exception | AssertionError failure) {
                done.completeExceptionally(failure);
            }
        });
        return done.get(patience, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        try {
            onFx(() -> {
                pane.dispose();
                stage.close();
                return null;
            });
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    Object run(String script) {
        return pane.page().view().getEngine().executeScript(script);
    }

    private boolean truth(String script) {
        return Boolean.TRUE.equals(run("!!(" + script + ")"));
    }

    private void until(String what, Callable<Boolean> condition) throws Exception {
        CompletableFuture<Void> met = new CompletableFuture<>();
        onFx(() -> {
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    try {
                        if (condition.call()) {
                            stop();
                            met.complete(null);
                        }
                    } catch (Exception failure) {
                        stop();
                        met.completeExceptionally(failure);
                    }
                }
            }.start();
            return null;
        });
        assertThat(met).as(what).succeedsWithin(patience, TimeUnit.SECONDS);
    }
}
