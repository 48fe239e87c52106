package org.diptych.ui.settings;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A small file of {@code name=value} lines that the program keeps for itself. Losing it must never stop anything: what
 * cannot be read is empty, what cannot be written is logged.
 */
public record PropertiesFile(Path file) {
    private static final Logger LOG = LoggerFactory.getLogger(PropertiesFile.class);

    /** Whether there is such a file. */
    public boolean exists() {
        return Files.isRegularFile(file);
    }

    public Properties read() {
        Properties lines = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            lines.load(reader);
        } catch (NoSuchFileException firstStart) {
            LOG.debug("{} does not exist yet", file);
        } catch (IOException | IllegalArgumentException broken) {
            LOG.warn("{} could not be read: {}", file, broken.toString());
            return new Properties();
        }
        return lines;
    }

    /** Writes all of {@code lines} or, where that fails, leaves the file as it is. */
    public void write(Properties lines) {
        try {
            StringWriter text = new StringWriter();
            lines.store(text, null);
            Files.createDirectories(file.getParent());
            Path whole =
                    Files.createTempFile(file.getParent(), file.getFileName().toString(), ".new");
            Files.write(whole, text.toString().getBytes(StandardCharsets.UTF_8));
            Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            LOG.warn("{} could not be written: {}", file, failure.toString());
        }
    }
}
