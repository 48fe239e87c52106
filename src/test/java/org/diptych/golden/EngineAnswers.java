package org.diptych.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * What an engine answered to made texts, which a script asked it: a line for each case, the digest of its text and that of
 * the answer. Immutable.
 */
public final class EngineAnswers {
    private static final Path FOLDER = Path.of("src/test/resources");
    private final List<String> lines;

    private EngineAnswers(List<String> lines) {
        this.lines = lines;
    }

    /** Those kept in {@code file}, below the tests' resources. */
    public static EngineAnswers in(String file) {
        try {
            return new EngineAnswers(Files.readAllLines(FOLDER.resolve(file)));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Whether the engine was asked about {@code text}. */
    public boolean speakOf(int number, String text) {
        return lines.get(number).startsWith(digest(text) + " ");
    }

    /** Whether it answered {@code answer}. */
    public boolean are(int number, String answer) {
        return lines.get(number).endsWith(" " + digest(answer));
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 4);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
