package org.diptych.ui.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.diptych.desk.work.Background;
import org.jspecify.annotations.Nullable;

/** The web view's own folder for this run alone: nothing of a post outlives the program. */
final class PrivateFolder {
    private static final Logger LOG = System.getLogger(PrivateFolder.class.getName());
    private volatile @Nullable Path path;

    /** Makes the folder; without one the web view has its usual place, and nothing of ours is stored there either. */
    void create() {
        try {
            Path made = Files.createTempDirectory("diptych-preview");
            made.toFile().deleteOnExit();
            path = made;
        } catch (IOException failure) {
            LOG.log(Level.WARNING, "no folder for the preview", failure);
        }
    }

    Optional<Path> path() {
        return Optional.ofNullable(path);
    }

    void delete(Background background) {
        path().ifPresent(folder -> background.run(() -> {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            } catch (IOException | UncheckedIOException failure) {
                LOG.log(Level.DEBUG, "left behind: " + folder, failure);
            }
        }));
    }
}
