package org.diptych.core.file.watch;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells which of some files may have changed. The system's events only wake it: it then looks at the files themselves,
 * and it looks now and then without any event, because network folders send none and a flood of them is cut short.
 *
 * <p>Safe to use from any thread; none of its methods waits for a disk. Nothing is null.
 */
public final class FileWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FileWatch.class);
    /** How often files are looked at without an event, in milliseconds. */
    private static final long NOW_AND_THEN = 2000;
    /** After an event the rest of what happens is waited for: a checkout changes a hundred files, in milliseconds. */
    private static final long QUIET = 150;
    /** A file that is gone may come back at once: some programs delete before they write; in milliseconds. */
    private static final long GONE_FOR_GOOD = 700;

    private final Consumer<Set<Path>> listener;
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "file watch");
        thread.setDaemon(true);
        return thread;
    });
    private final Map<Path, FileGlance> known = new HashMap<>();
    private final Map<Path, Long> goneSince = new HashMap<>();
    private final FolderEvents events;
    private final Runnable silence;
    private boolean silent;
    private volatile boolean woken;

    /** @param listener is told on the watch's own thread, all at once what changed within a moment */
    public FileWatch(Consumer<Set<Path>> listener) {
        this(listener, () -> {});
    }

    /**
     * @param listener is told on the watch's own thread, all at once what changed within a moment
     * @param silence runs there once, the first time a folder sends no events, because the system's limit of watches is
     *     reached, say: from then on some changes are told up to two seconds late. Of events that were too many nothing is
     *     said, since any of them leads to a look at every file
     */
    public FileWatch(Consumer<Set<Path>> listener, Runnable silence) {
        this(listener, silence, service());
    }

    @SuppressWarnings("FutureReturnValueIgnored") // What is guarded tells of its failures itself.
    private FileWatch(Consumer<Set<Path>> listener, Runnable silence, @Nullable WatchService service) {
        this.listener = Objects.requireNonNull(listener, "listener");
        this.silence = Objects.requireNonNull(silence, "silence");
        this.events = new FolderEvents(service, this::wake, this::fallSilent);
        looking.scheduleWithFixedDelay(guarded(this::look), NOW_AND_THEN, NOW_AND_THEN, TimeUnit.MILLISECONDS);
    }

    /** A watch as on a network folder: no events come. */
    static FileWatch withoutEvents(Consumer<Set<Path>> listener, Runnable silence) {
        return new FileWatch(listener, silence, null);
    }

    /**
     * Watches {@code files} and no others from now on. Of those that are new it tells once at once: they may have changed
     * after they were read.
     */
    public void watch(Set<Path> files) {
        Set<Path> wanted = Set.copyOf(files);
        soon(0, () -> {
            known.keySet().retainAll(wanted);
            goneSince.keySet().retainAll(wanted);
            events.watch(wanted);
            Set<Path> come = new HashSet<>(wanted);
            come.removeAll(known.keySet());
            come.forEach(file -> known.put(file, FileGlance.of(file)));
            if (!come.isEmpty()) {
                listener.accept(Set.copyOf(come));
            }
        });
    }

    @Override
    public void close() {
        looking.shutdownNow();
        events.close();
    }

    private void fallSilent() {
        if (!silent) {
            silent = true;
            silence.run();
        }
    }

    private void wake() {
        if (!woken) {
            woken = true;
            soon(QUIET, this::look);
        }
    }

    /** Events still come, and posts are still opened, while the watch is being closed: nobody looks any more. */
    @SuppressWarnings("FutureReturnValueIgnored") // What is guarded tells of its failures itself.
    private void soon(long milliseconds, Runnable work) {
        if (looking.isShutdown()) {
            return;
        }
        try {
            looking.schedule(guarded(work), milliseconds, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException closed) {
            LOG.debug("the watch was closed meanwhile");
        }
    }

    /** An executor keeps what fails to itself, and looks no more after one failure. */
    private static Runnable guarded(Runnable work) {
        return () -> {
            try {
                work.run();
            } catch (RuntimeException | Error failure) {
                LOG.error("files could not be looked at", failure);
            }
        };
    }

    private void look() {
        woken = false;
        events.watch(known.keySet());
        Set<Path> changed = new HashSet<>();
        known.replaceAll((file, before) -> {
            FileGlance now = FileGlance.of(file);
            if (!now.isThere() && before.isThere() && !isGoneForGood(file)) {
                return before;
            }
            goneSince.remove(file);
            if (!now.equals(before)) {
                changed.add(file);
            }
            return now;
        });
        if (!changed.isEmpty()) {
            listener.accept(Set.copyOf(changed));
        }
    }

    private boolean isGoneForGood(Path file) {
        long now = System.nanoTime();
        long since = goneSince.computeIfAbsent(file, first -> {
            soon(GONE_FOR_GOOD, this::look);
            return now;
        });
        return now - since >= TimeUnit.MILLISECONDS.toNanos(GONE_FOR_GOOD);
    }

    private static @Nullable WatchService service() {
        try {
            return FileSystems.getDefault().newWatchService();
        } catch (IOException | UnsupportedOperationException none) {
            // The limit of watches is reached, say: looking now and then is all there is.
            return null;
        }
    }
}
