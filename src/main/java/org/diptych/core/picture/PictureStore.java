package org.diptych.core.picture;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.UUID;

/** Puts pictures into folders, never over another file. Stateless. */
public final class PictureStore {
    private static final int TRIES = 10_000;

    private PictureStore() {}

    /**
     * Keeps {@code picture} in {@code folder}, which is made if it is not there.
     *
     * @param name the file's name; where another file has it, a number is added
     * @return the file; one of that name that holds the same picture already is taken as it is
     * @throws IOException if it cannot be written; nothing is left behind then
     */
    public static Path keep(byte[] picture, Path folder, String name) throws IOException {
        Files.createDirectories(folder);
        // Not a temporary file of the system's, which none but its owner may read: what publishes the site must.
        Path coming = folder.resolve(".coming-" + UUID.randomUUID());
        try {
            Files.write(coming, picture, StandardOpenOption.CREATE_NEW);
            int dot = name.lastIndexOf('.');
            String stem = dot > 0 ? name.substring(0, dot) : name;
            String ending = dot > 0 ? name.substring(dot) : "";
            for (int i = 1; i < TRIES; i++) {
                Path file = folder.resolve(i == 1 ? name : stem + "-" + i + ending);
                if (holds(file, picture)) {
                    return file;
                }
                try {
                    // A link, unlike a move, fails where another program has made the file meanwhile.
                    Files.createLink(file, coming);
                    return file;
                } catch (FileAlreadyExistsException taken) {
                    continue;
                } catch (UnsupportedOperationException | IOException noLinks) {
                    if (!Files.exists(file)) {
                        return Files.move(coming, file);
                    }
                }
            }
            throw new FileAlreadyExistsException(folder.resolve(name).toString());
        } finally {
            Files.deleteIfExists(coming);
        }
    }

    private static boolean holds(Path file, byte[] picture) throws IOException {
        return Files.isRegularFile(file)
                && Files.size(file) == picture.length
                && Arrays.equals(Files.readAllBytes(file), picture);
    }
}
