package org.diptych.app.system;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.text.Font;
import org.kordamp.ikonli.feather.FeatherIkonHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The system's folder for temporary files, without which JavaFX loads no font out of a jar, so that every icon were an
 * empty box: where it is not there, it is made, or the program's own folder does instead. Stateless.
 */
public final class TemporaryFolder {
    private static final Logger LOG = LoggerFactory.getLogger(TemporaryFolder.class);
    private static final String PROPERTY = "java.io.tmpdir";

    private TemporaryFolder() {}

    /**
     * Sees to it that there is one. Before anything of JavaFX is shown.
     *
     * @param own what may be used in its place; made where it is needed
     * @return the folder that was not there, or could not be written
     */
    public static Optional<Path> provide(Path own) {
        String named = System.getProperty(PROPERTY, "");
        try {
            Path folder = Path.of(named);
            if (!named.isBlank() && Files.isDirectory(folder) && Files.isWritable(folder)) {
                return Optional.empty();
            }
            Files.createDirectories(folder);
            if (Files.isWritable(folder)) {
                return Optional.of(folder);
            }
        } catch (IOException | InvalidPathException impossible) {
            LOG.warn("no folder for temporary files at {}", named, impossible);
        }
        System.setProperty(PROPERTY, own.toString());
        try {
            Files.createDirectories(own);
            loadIcons(own.resolve("icons.ttf"));
        } catch (IOException failure) {
            LOG.warn("no folder for temporary files at {} either", own, failure);
        }
        return Optional.of(Path.of(named));
    }

    /** A font in a file of its own needs no temporary one. */
    private static void loadIcons(Path file) throws IOException {
        try (InputStream font = new FeatherIkonHandler().getFontResourceAsStream()) {
            Files.write(file, font.readAllBytes());
        }
        if (Font.loadFont(file.toUri().toURL().toExternalForm(), 16) == null) {
            LOG.warn("no icons from {}", file);
        }
    }
}
