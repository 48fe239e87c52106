package org.diptych.app.system;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.logging.ErrorManager;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/**
 * Writes what the program logs to a file, on a thread of its own, and begins a new file when the old one is large. Of an
 * exception it keeps what happened where, and the message only if it names a file: others may quote a post. Thread-safe.
 */
public final class LogFile extends Handler {
    private static final long LARGE = 256 * 1024;
    private static final int LAST_WORDS_SECONDS = 2;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS").withZone(ZoneId.systemDefault());

    private final Path file;
    private final SimpleFormatter words = new SimpleFormatter();
    private final ExecutorService writer = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "log");
        thread.setDaemon(true);
        return thread;
    });

    LogFile(Path file) {
        this.file = file;
        setLevel(Level.INFO);
    }

    /** Where the log of a program with this data folder lies. */
    public static Path in(Path data) {
        return data.resolve("log").resolve("diptych.log");
    }

    /** From now on all that the program logs, and what no one caught, goes to {@code file} too. */
    public static void begin(Path file, String firstWords) {
        Logger all = Logger.getLogger("");
        all.addHandler(new LogFile(file));
        Logger own = Logger.getLogger("org.diptych");
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) ->
                own.log(Level.SEVERE, failure, () -> "nobody caught this on the thread " + thread.getName()));
        own.info(firstWords);
    }

    @Override
    public void publish(LogRecord entry) {
        if (isLoggable(entry)) {
            try {
                writer.execute(() -> append(lines(entry)));
            } catch (RejectedExecutionException closed) {
                reportError("logged after the end", closed, ErrorManager.WRITE_FAILURE);
            }
        }
    }

    private void append(String lines) {
        try {
            Files.createDirectories(file.getParent());
            if (Files.exists(file) && Files.size(file) > LARGE) {
                Files.move(file, file.resolveSibling("diptych.1.log"), StandardCopyOption.REPLACE_EXISTING);
            }
            Files.writeString(file, lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException failure) {
            reportError("the log cannot be written", failure, ErrorManager.WRITE_FAILURE);
        }
    }

    private String lines(LogRecord entry) {
        StringBuilder lines = new StringBuilder(TIME.format(entry.getInstant()))
                .append(' ')
                .append(entry.getLevel().getName())
                .append(' ')
                .append(entry.getLoggerName())
                .append(": ")
                .append(words.formatMessage(entry))
                .append('\n');
        for (Throwable failure = entry.getThrown(); failure != null; failure = failure.getCause()) {
            lines.append("  ").append(failure.getClass().getName());
            if (failure instanceof FileSystemException) {
                lines.append(": ").append(failure.getMessage());
            }
            lines.append('\n');
            for (StackTraceElement place : failure.getStackTrace()) {
                lines.append("    at ").append(place).append('\n');
            }
        }
        return lines.toString();
    }

    @Override
    public void flush() {
        // Nothing is held back: each entry is written as soon as the thread comes to it.
    }

    @Override
    public void close() {
        writer.shutdown();
        try {
            writer.awaitTermination(LAST_WORDS_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
