package org.diptych.core.file.watch;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.diptych.core.file.Folders;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says that something happened in the folders of some files: folders, because files are replaced by others. */
final class FolderEvents implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FolderEvents.class);

    private final @Nullable WatchService service;
    private final Runnable listener;
    private final Runnable silence;
    private final Map<Path, WatchKey> folders = new HashMap<>();

    /**
     * @param service null where the system offers none: then nothing is ever said
     * @param listener runs on a thread of its own, often
     * @param silence runs within {@link #watch} for each folder that is there and of which the system will say nothing
     */
    FolderEvents(@Nullable WatchService service, Runnable listener, Runnable silence) {
        this.service = service;
        this.listener = listener;
        this.silence = silence;
        if (service != null) {
            Thread thread = new Thread(() -> listen(service), "file events");
            thread.setDaemon(true);
            thread.start();
        }
    }

    /** Listens to the folders of {@code files}, and where those are links, to those they lead to. */
    void watch(Set<Path> files) {
        Set<Path> wanted = new HashSet<>();
        files.forEach(file -> addFolders(file, wanted));
        WatchService events = service;
        if (events == null) {
            wanted.forEach(this::refused);
            return;
        }
        folders.entrySet().removeIf(entry -> {
            boolean unwanted =
                    !wanted.contains(entry.getKey()) || !entry.getValue().isValid();
            if (unwanted) {
                entry.getValue().cancel();
            }
            return unwanted;
        });
        wanted.forEach(folder -> register(folder, events));
    }

    @Override
    public void close() {
        if (service != null) {
            try {
                service.close();
            } catch (IOException stillOpen) {
                LOG.debug("the file events do not end", stillOpen);
            }
        }
    }

    private void listen(WatchService service) {
        try {
            while (true) {
                WatchKey key = service.take();
                key.pollEvents();
                key.reset();
                listener.run();
            }
        } catch (InterruptedException | ClosedWatchServiceException closed) {
            LOG.debug("the file events end");
        }
    }

    private static void addFolders(Path file, Set<Path> folders) {
        folders.add(Folders.of(file.toAbsolutePath()));
        try {
            folders.add(Folders.of(file.toRealPath()));
        } catch (IOException gone) {
            LOG.debug("{} leads nowhere", file);
        }
    }

    private void register(Path folder, WatchService events) {
        if (folders.containsKey(folder)) {
            return;
        }
        try {
            folders.put(
                    folder,
                    folder.register(
                            events,
                            StandardWatchEventKinds.ENTRY_CREATE,
                            StandardWatchEventKinds.ENTRY_DELETE,
                            StandardWatchEventKinds.ENTRY_MODIFY));
        } catch (IOException refused) {
            LOG.debug("{} sends no events: {}", folder, refused.toString());
            refused(folder);
        }
    }

    private void refused(Path folder) {
        if (Files.isDirectory(folder)) {
            silence.run();
        }
    }
}
