package org.diptych.core.site.index;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells what changes in a site's folder, under its source folder, and under the folders of its own and its theme's code,
 * whether they are there yet or not. A thread of its own waits for the system's events;
 * of what changes within a moment it tells at once.
 *
 * <p>Network folders tell nothing, and systems limit how many folders can be watched: {@link #seesAll()} says whether
 * anything is left out, and who needs to be sure looks for himself now and then.
 */
final class SiteWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SiteWatch.class);
    /** How long after one change others are taken with it, in milliseconds. */
    private static final long MOMENT = 60;
    /** A checkout of another branch changes thousands of files; after so many all are looked at. */
    private static final int MANY = 2000;

    private final Path site;
    private final Set<Path> trees;
    private final Consumer<Changes> listener;
    private final WatchService service;
    private volatile boolean seesAll = true;

    private SiteWatch(Path site, Set<Path> trees, WatchService service, Consumer<Changes> listener) {
        this.site = site;
        this.trees = trees;
        this.service = service;
        this.listener = listener;
    }

    /**
     * What changed.
     *
     * @param files files and folders, absolute; those that are gone too
     * @param unknown whether more changed than could be told
     */
    record Changes(Set<Path> files, boolean unknown) {
        Changes {
            files = Set.copyOf(files);
        }
    }

    /**
     * Begins to watch.
     *
     * @param site the site's folder
     * @param trees folders below it that are watched with all they hold
     * @param listener is told on the watch's own thread
     * @throws IOException if the system watches nothing
     */
    static SiteWatch start(Path site, Set<Path> trees, Consumer<Changes> listener) throws IOException {
        Objects.requireNonNull(listener, "listener");
        WatchService service = site.getFileSystem().newWatchService();
        SiteWatch watch = new SiteWatch(site, Set.copyOf(trees), service, listener);
        watch.register(site);
        trees.forEach(watch::registerTree);
        Thread thread = new Thread(watch::run, "site watch");
        thread.setDaemon(true);
        thread.start();
        return watch;
    }

    /** Whether every folder is watched. */
    boolean seesAll() {
        return seesAll;
    }

    @Override
    public void close() {
        try {
            service.close();
        } catch (IOException stillOpen) {
            LOG.debug("the watch of {} does not close", site, stillOpen);
        }
    }

    private void run() {
        try {
            while (true) {
                tell(service.take());
            }
        } catch (InterruptedException | ClosedWatchServiceException closed) {
            LOG.debug("the watch of {} ends", site);
        }
    }

    private void tell(WatchKey first) throws InterruptedException {
        Set<Path> files = new HashSet<>();
        boolean unknown = false;
        for (WatchKey key = first; key != null; key = service.poll(MOMENT, TimeUnit.MILLISECONDS)) {
            for (WatchEvent<?> event : key.pollEvents()) {
                unknown |= event.kind() == StandardWatchEventKinds.OVERFLOW;
                if (event.context() instanceof Path name) {
                    take(((Path) key.watchable()).resolve(name), event.kind(), files);
                }
            }
            key.reset();
            if (files.size() > MANY) {
                unknown = true;
                break;
            }
        }
        if (unknown || !files.isEmpty()) {
            listener.accept(new Changes(unknown ? Set.of() : files, unknown));
        }
    }

    private void take(Path changed, WatchEvent.Kind<?> kind, Set<Path> files) {
        boolean inTree = trees.stream().anyMatch(changed::startsWith);
        boolean leadsToTree = trees.stream().anyMatch(tree -> tree.startsWith(changed));
        // What else lies beside a tree is none of the site's: packages come by the thousand.
        if (SourceScan.isHidden(changed) || !inTree && !leadsToTree && !site.equals(changed.getParent())) {
            return;
        }
        files.add(changed);
        if (kind == StandardWatchEventKinds.ENTRY_CREATE && Files.isDirectory(changed)) {
            if (inTree) {
                registerAll(changed);
            } else {
                trees.stream().filter(tree -> tree.startsWith(changed)).forEach(this::registerTree);
            }
        }
    }

    /** Watches {@code tree}, and what leads to it from the site: where it is not there yet, it may come. */
    private void registerTree(Path tree) {
        Path above = tree.getParent();
        while (above != null && above.startsWith(site) && !above.equals(site)) {
            register(above);
            above = above.getParent();
        }
        registerAll(tree);
    }

    private void registerAll(Path folder) {
        try {
            Files.walkFileTree(
                    folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
                            boolean ofOthers = inner.endsWith("node_modules");
                            if (ofOthers || SourceScan.isHidden(inner)) {
                                return FileVisitResult.SKIP_SUBTREE;
                            }
                            register(inner);
                            return seesAll ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
                        }

                        @Override
                        public FileVisitResult visitFileFailed(Path file, IOException gone) {
                            return FileVisitResult.CONTINUE;
                        }
                    });
        } catch (IOException gone) {
            LOG.debug("{} is not watched: {}", folder, gone.toString());
        }
    }

    private void register(Path folder) {
        try {
            folder.register(
                    service,
                    StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_DELETE,
                    StandardWatchEventKinds.ENTRY_MODIFY);
        } catch (NoSuchFileException gone) {
            LOG.debug("{} is not there to be watched", folder);
        } catch (IOException refused) {
            LOG.info("{} cannot be watched: {}", folder, refused.toString());
            seesAll = false;
        }
    }
}
