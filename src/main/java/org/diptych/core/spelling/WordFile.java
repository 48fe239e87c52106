package org.diptych.core.spelling;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import org.diptych.core.file.WrittenWhole;

/**
 * A plain UTF-8 file of words, one a line: the author's own in the program's folder, or a site's in its folder, where
 * everybody who writes for it has them. Immutable; waits for the disk.
 */
public record WordFile(Path path) {
    /** The name of a site's file. */
    public static final String OF_SITE = "diptych-words.txt";
    /** The name of the author's own file. */
    public static final String MINE = "words.txt";

    /** A file of words is short; what is longer is something else. */
    private static final long LONGEST = 4L << 20;

    public WordFile {
        Objects.requireNonNull(path, "path");
    }

    /**
     * What it holds; nothing where it is not there.
     *
     * @throws CharacterCodingException if it is not UTF-8: then it must not be written either
     */
    public WordList read() throws IOException {
        return WordList.read(text());
    }

    private String text() throws IOException {
        try {
            if (Files.size(path) > LONGEST) {
                throw new IOException("too long for a list of words: " + path);
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(path)))
                    .toString();
        } catch (NoSuchFileException none) {
            return "";
        }
    }

    /** Writes {@code word} as its last line, unless it has it; the other lines stay as they are. Returns its words then. */
    public WordList add(String word) throws IOException {
        String before = text();
        WordList words = WordList.read(before);
        if (words.has(word)) {
            return words;
        }
        String end = before.contains("\r\n") ? "\r\n" : "\n";
        String line = before.isEmpty() || before.endsWith("\n") ? word + end : end + word + end;
        Files.createDirectories(path.toAbsolutePath().getParent());
        WrittenWhole.write(path, (before + line).getBytes(StandardCharsets.UTF_8));
        return WordList.read(before + line);
    }
}
