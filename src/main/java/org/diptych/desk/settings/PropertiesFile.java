package org.diptych.desk.settings;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import java.util.function.Consumer;
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

    /** What it holds; nothing where it cannot be read, and then it is kept beside itself before it is written over. */
    public Properties read() {
        return read(failure -> {});
    }

    /** As {@link #read()}; {@code trouble} is told where the file cannot be read. */
    public Properties read(Consumer<Path> trouble) {
        Properties lines = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            load(lines, reader);
        } catch (NoSuchFileException firstStart) {
            LOG.debug("{} does not exist yet", file);
        } catch (IOException broken) {
            LOG.warn("{} could not be read", file, broken);
            trouble.accept(keepDamaged());
            return new Properties();
        }
        return lines;
    }

    private static void load(Properties lines, Reader reader) throws IOException {
        try {
            lines.load(reader);
        } catch (IllegalArgumentException malformed) {
            throw new IOException(
                    malformed.getMessage()); // an escape that is none: the file's fault, as any other damage
        }
    }

    private Path keepDamaged() {
        Path kept = file.resolveSibling(file.getFileName() + ".damaged");
        try {
            Files.copy(file, kept, StandardCopyOption.REPLACE_EXISTING);
            return kept;
        } catch (IOException failure) {
            LOG.warn("{} could not be kept", file, failure);
            return file;
        }
    }

    /**
     * Writes all of {@code lines}.
     *
     * @throws IOException if that fails; the file is as it was
     */
    public void write(Properties lines) throws IOException {
        StringWriter text = new StringWriter();
        lines.store(text, null);
        Files.createDirectories(file.getParent());
        Path whole = Files.createTempFile(file.getParent(), file.getFileName().toString(), ".new");
        try {
            Files.write(whole, text.toString().getBytes(StandardCharsets.UTF_8));
            Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(whole);
        }
    }
}
