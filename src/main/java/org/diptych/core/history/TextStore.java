package org.diptych.core.history;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.DataFormatException;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import org.diptych.core.file.ContentHash;

/**
 * Texts under the hash of what they say, compressed: one that is there is not written again. Behind each stands what it
 * was first kept for, so that it can be found again when the list that names it is lost. Waits for the disk.
 */
record TextStore(Path folder) {
    private static final String KEPT_FOR = "\nkept for ";

    /**
     * A text that was kept.
     *
     * @param post what it was first kept for; empty if that is not known
     * @param when that was
     * @param before the name of the version before it; empty for the first
     */
    record Kept(String text, Optional<String> post, Instant when, String before) {}

    static ContentHash name(String text) {
        return ContentHash.of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Keeps {@code text} of {@code post}, a version after {@code last}. */
    ContentHash put(String text, String post, Instant when, Optional<ContentHash> last) throws IOException {
        ContentHash name = name(text);
        String before = last.map(ContentHash::value).orElse("");
        Path file = file(name);
        if (!Files.exists(file)) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (DeflaterOutputStream small = new DeflaterOutputStream(bytes)) {
                small.write(text.getBytes(StandardCharsets.UTF_8));
            }
            bytes.write((KEPT_FOR + when.toEpochMilli() + " " + before + " " + post).getBytes(StandardCharsets.UTF_8));
            WholeFile.write(file, bytes.toByteArray());
        }
        return name;
    }

    /** The text called {@code name}; empty if it is gone or damaged. */
    Optional<String> get(ContentHash name) throws IOException {
        return kept(name).map(Kept::text);
    }

    /** The text called {@code name} and what it was kept for; empty if it is gone or damaged. */
    Optional<Kept> kept(ContentHash name) throws IOException {
        Path file = file(name);
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(bytes);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] some = new byte[8192];
            while (!inflater.finished()) {
                int count = inflater.inflate(some);
                // It is cut short, or damage lets it ask for a dictionary.
                if (count == 0 && !inflater.finished()) {
                    return Optional.empty();
                }
                out.write(some, 0, count);
            }
            String text = out.toString(StandardCharsets.UTF_8);
            int left = inflater.getRemaining();
            return name(text).equals(name)
                    ? Optional.of(
                            kept(text, new String(bytes, bytes.length - left, left, StandardCharsets.UTF_8), file))
                    : Optional.empty();
        } catch (DataFormatException damaged) {
            return Optional.empty();
        } finally {
            inflater.end();
        }
    }

    private static Kept kept(String text, String behind, Path file) throws IOException {
        Instant written = Files.getLastModifiedTime(file).toInstant();
        String[] words = behind.startsWith(KEPT_FOR)
                ? behind.substring(KEPT_FOR.length()).split(" ", 3)
                : new String[0];
        if (words.length < 3) {
            return new Kept(text, Optional.empty(), written, "");
        }
        try {
            return new Kept(text, Optional.of(words[2]), Instant.ofEpochMilli(Long.parseLong(words[0])), words[1]);
        } catch (NumberFormatException damaged) {
            return new Kept(text, Optional.of(words[2]), written, words[1]);
        }
    }

    boolean has(ContentHash name) {
        return Files.exists(file(name));
    }

    /** How many bytes the text called {@code name} takes; 0 if it is gone. */
    long size(ContentHash name) throws IOException {
        Path file = file(name);
        return Files.exists(file) ? Files.size(file) : 0;
    }

    /** The names of all texts. */
    Set<ContentHash> names() throws IOException {
        Set<ContentHash> names = new HashSet<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> all = Files.walk(folder, 2)) {
                all.map(file -> file.getFileName().toString())
                        .filter(name -> name.matches("[0-9a-f]{64}"))
                        .forEach(name -> names.add(new ContentHash(name)));
            } catch (java.io.UncheckedIOException refused) {
                throw refused.getCause();
            }
        }
        return names;
    }

    void delete(ContentHash name) throws IOException {
        Files.deleteIfExists(file(name));
    }

    private Path file(ContentHash name) {
        return folder.resolve(name.value().substring(0, 2)).resolve(name.value());
    }
}
