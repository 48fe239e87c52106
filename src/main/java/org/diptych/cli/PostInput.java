package org.diptych.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads the posts a verb is given, strictly: what is not a UTF-8 text is refused, never guessed. Stateless. */
final class PostInput {
    /** Longer than any post by two orders of magnitude; keeps {@code /dev/zero} and disk images out of memory. */
    private static final int LIMIT = 32 << 20;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private PostInput() {}

    /** The bytes of {@code file} as they stand. */
    static byte[] bytes(Path file) throws Refusal {
        if (Files.isDirectory(file)) {
            throw new Refusal("input.directory", file);
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LIMIT + 1);
            if (bytes.length == 0) {
                throw new Refusal("input.empty", file);
            }
            if (bytes.length > LIMIT) {
                throw new Refusal("input.large", file, LIMIT >> 20);
            }
            return bytes;
        } catch (NoSuchFileException e) {
            throw new Refusal("input.missing", file);
        } catch (AccessDeniedException e) {
            throw new Refusal("input.denied", file);
        } catch (IOException e) {
            throw new Refusal("input.unreadable", file, reason(e));
        }
    }

    /** The text of {@code bytes}, which came from {@code file}, as the author sees it: without a byte order mark. */
    static String text(Path file, byte[] bytes) throws Refusal {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Refusal(isBinary(bytes) ? "input.binary" : "input.encoding", file);
        }
        if (text.indexOf('\0') >= 0) {
            throw new Refusal("input.binary", file);
        }
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    static String read(Path file) throws Refusal {
        return text(file, bytes(file));
    }

    private static boolean isBinary(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    /** What the system says, without the path it often begins with. */
    private static String reason(IOException e) {
        String message = e.getMessage();
        return message == null
                ? e.getClass().getSimpleName()
                : message.substring(message.lastIndexOf(": ") + 1).strip();
    }
}
