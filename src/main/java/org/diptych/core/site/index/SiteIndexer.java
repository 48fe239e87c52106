package org.diptych.core.site.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the index of one site current, on a thread of its own: reads the site, or takes what was kept of it; then
 * follows every change of its files until it is closed. Safe to use from any thread; no call waits.
 */
public final class SiteIndexer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SiteIndexer.class);
    /** How often, in seconds, files are looked at where the system does not tell what changes. */
    private static final long LOOK_AGAIN = 20;

    private static final IndexStep END = () -> {
        throw new InterruptedException("closed");
    };

    private final Path folder;
    private final IndexWork work;
    private final BlockingQueue<IndexStep> steps = new LinkedBlockingQueue<>();
    private final CompletableFuture<Void> ended = new CompletableFuture<>();
    private Set<Path> watched = Set.of();
    private @Nullable SiteWatch watch;

    /**
     * Begins to read the site.
     *
     * @param folder the one that holds {@code _config.yml}
     * @param store keeps what was read for the next time
     * @param courtesy is asked before each post
     * @param receiver is told each index that differs from the last one, on the indexer's thread
     */
    public SiteIndexer(Path folder, IndexStore store, Courtesy courtesy, Consumer<SiteIndex> receiver) {
        this.folder = folder.toAbsolutePath().normalize();
        this.work = new IndexWork(this.folder, store, courtesy, Objects.requireNonNull(receiver, "receiver"));
        Thread thread = new Thread(this::run, "site index");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.start();
    }

    /**
     * Reads the whole site in {@code folder} now, and once: for a program that does one thing and ends.
     *
     * @throws InterruptedException if the thread is told to end meanwhile
     */
    public static SiteIndex read(Path folder) throws InterruptedException {
        List<SiteIndex> told = new ArrayList<>();
        new IndexWork(folder.toAbsolutePath().normalize(), IndexStore.NONE, Courtesy.NONE, told::add).scan();
        return told.get(told.size() - 1);
    }

    /** The site's folder. */
    public Path folder() {
        return folder;
    }

    /** Looks at all files again: after the author was elsewhere, where nothing tells what changed. */
    public void rescan() {
        steps.removeIf(waiting -> waiting == work.scanning());
        steps.add(work.scanning());
    }

    @Override
    public void close() {
        steps.clear();
        steps.add(END);
        work.stop();
    }

    /** Done once the indexer was closed and writes nothing any more. */
    public CompletionStage<Void> ended() {
        return ended;
    }

    private void run() {
        try {
            work.readSite();
            // Watched before it is read: what changes meanwhile is read again.
            watchSite();
            work.loadKept();
            take(work.scanning());
            while (true) {
                IndexStep step = blind() ? steps.poll(LOOK_AGAIN, TimeUnit.SECONDS) : steps.take();
                take(step == null ? work.scanning() : step);
            }
        } catch (InterruptedException stopped) {
            LOG.debug("the index of {} ends", folder);
        } finally {
            stopWatching();
            ended.complete(null);
        }
    }

    /** What goes wrong in one step, be it too little memory, ends no other. */
    private void take(IndexStep step) throws InterruptedException {
        try {
            step.run();
            if (watchSite()) {
                rescan(); // what changed before it was watched
            }
        } catch (RuntimeException | Error fault) {
            LOG.error("following {} failed", folder, fault);
        }
    }

    private boolean blind() {
        return watch == null || !watch.seesAll();
    }

    /** Watches where posts and what publishes them lie: the settings may say another folder, or theme, than before; says if so. */
    private boolean watchSite() {
        Set<Path> trees = new HashSet<>(work.site().code());
        trees.add(work.site().source());
        if (trees.equals(watched)) {
            return false;
        }
        stopWatching();
        watched = trees;
        try {
            watch = SiteWatch.start(folder, trees, changes -> steps.add(() -> work.update(changes)));
        } catch (IOException | UnsupportedOperationException watchesNothing) {
            LOG.info("{} is not watched: {}", folder, watchesNothing.toString());
        }
        return true;
    }

    private void stopWatching() {
        if (watch != null) {
            watch.close();
            watch = null;
        }
    }
}
