package org.diptych.core.draft;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.diptych.core.file.WrittenWhole;

/**
 * Where a site's glossary lies: a plain UTF-8 file in its folder, and in the program's data folder for posts of no site.
 * Immutable; waits for the disk.
 */
public record GlossaryFile(Path path) {
    /** The file's name. */
    public static final String NAME = "diptych-glossary.txt";

    public GlossaryFile {
        Objects.requireNonNull(path, "path");
    }

    /** @param data the program's data folder */
    public static GlossaryFile of(Optional<Path> site, Path data) {
        return new GlossaryFile(site.orElse(data).resolve(NAME));
    }

    /**
     * What it holds; nothing where it is not there.
     *
     * @throws CharacterCodingException if it is not UTF-8: then it must not be written either
     */
    public Glossary read() throws IOException {
        try {
            return Glossary.parse(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(path)))
                    .toString());
        } catch (NoSuchFileException none) {
            return Glossary.EMPTY;
        }
    }

    /** Makes it hold {@code changed}, which was {@code read}; nothing is written where they say the same. */
    public void write(Glossary read, Glossary changed) throws IOException {
        if (!read.text().equals(changed.text())) {
            Files.createDirectories(path.getParent());
            WrittenWhole.write(path, changed.text().getBytes(StandardCharsets.UTF_8));
        }
    }
}
