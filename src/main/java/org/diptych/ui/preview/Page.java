package org.diptych.ui.preview;

import java.net.http.HttpClient;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.concurrent.Worker;
import javafx.scene.web.WebEngine;
import javafx.scene.web.WebView;
import netscape.javascript.JSException;
import netscape.javascript.JSObject;
import org.diptych.core.messages.Messages;
import org.diptych.desk.work.Background;
import org.diptych.desk.work.Failures;
import org.jspecify.annotations.Nullable;

/**
 * The one page the preview ever loads: it never leaves it, opens no window, and lets nothing out but the strings it
 * tells the application. Confined to the FX thread.
 */
final class Page {
    /** What the engine says of an object that it no longer keeps for Java, and of functions that there are not. */
    private static final String LET_GO = "Invalid function reference";

    private final WebView view = new WebView();
    private final WebEngine engine = view.getEngine();
    private final PrivateFolder folder = new PrivateFolder();
    private final Consumer<List<String>> told;
    private final Runnable ready;
    private final Deque<String> formulas = new ArrayDeque<>();
    private final Deque<String> painter = new ArrayDeque<>();
    private @Nullable PageSource source;
    // Held here: what only the page's script holds is collected.
    private @Nullable JSObject script;
    private final Background background;
    private final Failures failures;
    private boolean disposed;

    /**
     * @param reader reads what the page is made of, beside the window
     * @param told receives what the page tells, its words one by one
     * @param ready runs whenever the page is there and empty: once, and again should it ever have to be loaded anew
     * @param failures hear of it where the page, or what it needs later, cannot be loaded
     */
    Page(
            Function<Messages, PageSource> reader,
            Messages messages,
            Consumer<List<String>> told,
            Runnable ready,
            Failures failures) {
        this.background = Background.withThread("page").telling(failures);
        this.failures = failures;
        this.told = told;
        this.ready = ready;
        PageGuard.install(view, this::reload);
        engine.setPromptHandler(message -> {
            told(message.getMessage());
            return "";
        });
        engine.getLoadWorker().stateProperty().addListener((observable, before, state) -> {
            if (state == Worker.State.SUCCEEDED) {
                loaded();
            } else if (state == Worker.State.FAILED) {
                failed(engine.getLoadWorker().getException());
            }
        });
        // The first image from the web would make the page wait while the network classes load.
        Background.withThread("network").ask(HttpClient::newHttpClient);
        background
                .ask(() -> {
                    folder.create();
                    return reader.apply(messages);
                })
                .thenAccept(this::load);
    }

    WebView view() {
        return view;
    }

    boolean isReady() {
        return script != null;
    }

    /** Calls the page's function {@code name} with {@code argument} as JSON. */
    void call(String name, @Nullable Object argument) {
        run(name, PageJson.write(argument));
        PageGarbage.leave();
    }

    /** What the page's function {@code name} says to {@code argument}; a page is never believed. */
    String ask(String name, String argument) {
        return String.valueOf(run(name, argument));
    }

    /**
     * Calls a function of the page. What Java holds of a page the engine knows by its address alone, and lets go of once
     * it is collected, whichever page's object lies there by then. Ours may be let go so, though the page has it still:
     * then no function is found in it, nothing has run, and it is asked for anew.
     */
    private Object run(String name, Object... arguments) {
        JSObject page = script;
        if (page == null) {
            throw new IllegalStateException("there is no page to call " + name);
        }
        try {
            return page.call(name, arguments);
        } catch (JSException failure) {
            if (!LET_GO.equals(failure.getMessage()) || !(find() instanceof JSObject found)) {
                throw failure;
            }
            script = found;
            return found.call(name, arguments);
        }
    }

    private Object find() {
        return engine.executeScript("window.diptych");
    }

    /** How far down the page is scrolled, in pixels. */
    double scrollTop() {
        return ((Number) engine.executeScript("document.scrollingElement.scrollTop")).doubleValue();
    }

    String selectedText() {
        return String.valueOf(engine.executeScript("String(window.getSelection())"));
    }

    /** Fetches the library that colours code, and tells the page when it is there. */
    void loadColours() {
        background.ask(PageSource::colours).onlyIf(this::isReady).thenAccept(library -> run("colours", library));
    }

    /** Fetches what draws formulas beside the page, and hands it over. */
    void loadPainter() {
        background.ask(PageSource::painter).onlyIf(this::isReady).thenAccept(pieces -> {
            painter.clear();
            painter.addAll(pieces);
            nextPainterPiece();
        });
    }

    /** How the engine calls itself to web servers; it names its version. */
    String engineName() {
        return engine.getUserAgent();
    }

    void dispose() {
        disposed = true;
        script = null;
        formulas.clear();
        painter.clear();
        engine.load(null);
        folder.delete(background);
    }

    private void load(PageSource read) {
        if (!disposed) {
            source = read;
            folder.path().ifPresent(path -> engine.setUserDataDirectory(path.toFile()));
            engine.loadContent(read.html());
        }
    }

    private void reload() {
        script = null;
        if (source != null && !disposed) {
            engine.loadContent(source.html());
        }
    }

    private void failed(Throwable reason) {
        failures.tell(reason != null ? reason : new IllegalStateException("the page was not loaded"));
    }

    private void loaded() {
        if (source == null || !(find() instanceof JSObject found)) {
            return;
        }
        script = found;
        painter.clear();
        formulas.clear();
        formulas.addAll(source.formulas());
        Platform.runLater(this::nextFormulaScript);
        ready.run();
    }

    /** One script at a time, so that a key typed meanwhile waits for one only. */
    private void nextFormulaScript() {
        if (formulas.isEmpty() || !isReady()) {
            return;
        }
        engine.executeScript(formulas.poll());
        if (formulas.isEmpty()) {
            run("formulas");
            run("warm");
        } else {
            Platform.runLater(this::nextFormulaScript);
        }
    }

    /** As with the formulas' scripts, a key waits for one piece only. */
    private void nextPainterPiece() {
        if (!painter.isEmpty() && isReady()) {
            run("painter", painter.poll());
            Platform.runLater(this::nextPainterPiece);
        }
    }

    private void told(String message) {
        List<String> words = List.of(message.split("\n", -1));
        // Out of the page's call first: it may be in the midst of its own work.
        Platform.runLater(() -> {
            if (!disposed) {
                told.accept(words);
            }
        });
    }
}
