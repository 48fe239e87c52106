package org.diptych.bench;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Notes what the program logs as an error, or with an exception, and what no thread caught. */
final class LogWatch extends Handler {
    private static final Logger LOG = Logger.getLogger(LogWatch.class.getName());

    private final List<String> errors = new CopyOnWriteArrayList<>();

    private LogWatch() {}

    static LogWatch start() {
        LogWatch watch = new LogWatch();
        Logger.getLogger("").addHandler(watch);
        Thread.setDefaultUncaughtExceptionHandler(
                (thread, failure) -> LOG.log(Level.SEVERE, "not caught in " + thread.getName(), failure));
        return watch;
    }

    /** @throws IllegalStateException that says what was logged */
    void failIfAnything() {
        if (!errors.isEmpty()) {
            throw new IllegalStateException("logged: " + errors);
        }
    }

    @Override
    public void publish(LogRecord record) {
        if (record.getThrown() != null || record.getLevel().intValue() >= Level.SEVERE.intValue()) {
            errors.add(record.getMessage() + " " + record.getThrown());
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
