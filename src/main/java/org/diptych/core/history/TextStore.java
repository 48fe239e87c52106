package org.diptych.core.history;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.diptych.core.file.ContentHash;

/** Texts under the hash of what they say, compressed: one that is there is not written again. Waits for the disk. */
record TextStore(Path folder) {

    static ContentHash name(String text) {
        return ContentHash.of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Keeps {@code text}. */
    ContentHash put(String text) throws IOException {
        ContentHash name = name(text);
        Path file = file(name);
        if (!Files.exists(file)) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (DeflaterOutputStream small = new DeflaterOutputStream(bytes)) {
                small.write(text.getBytes(StandardCharsets.UTF_8));
            }
            WholeFile.write(file, bytes.toByteArray());
        }
        return name;
    }

    /** The text called {@code name}; empty if it is gone or damaged. */
    Optional<String> get(ContentHash name) throws IOException {
        try (InflaterInputStream bytes = new InflaterInputStream(Files.newInputStream(file(name)))) {
            String text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
            return Optional.of(text).filter(read -> name(read).equals(name));
        } catch (NoSuchFileException | ZipException | EOFException damaged) {
            return Optional.empty();
        }
    }

    /** How many bytes the text called {@code name} takes; 0 if it is gone. */
    long size(ContentHash name) throws IOException {
        return Files.exists(file(name)) ? Files.size(file(name)) : 0;
    }

    /** Deletes all texts but those in {@code named}. */
    void keepOnly(Set<ContentHash> named) throws IOException {
        List<Path> files = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                all.filter(Files::isRegularFile).forEach(files::add);
            }
        }
        for (Path file : files) {
            if (!named.contains(new ContentHash(file.getFileName().toString()))) {
                Files.deleteIfExists(file);
            }
        }
    }

    private Path file(ContentHash name) {
        return folder.resolve(name.value().substring(0, 2)).resolve(name.value());
    }
}
