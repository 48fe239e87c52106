package org.diptych.bench;

import javafx.application.Platform;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Somebody beside the window who watches it for a while and then ends the program. */
public final class WindowObserver {
    private static final Logger LOG = LoggerFactory.getLogger(WindowObserver.class);

    private WindowObserver() {}

    /** Starts JavaFX, and {@code watch} on a thread of its own; when it is done, or failed, the program ends. */
    public static void start(Runnable watch) {
        Thread observer = new Thread(() -> {
            watch.run();
            Runtime.getRuntime().halt(0);
        });
        observer.setUncaughtExceptionHandler((thread, failure) -> {
            LOG.error("the window could not be watched", failure);
            Runtime.getRuntime().halt(1);
        });
        Platform.startup(observer::start);
    }
}
