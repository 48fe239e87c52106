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
import org.diptych.core.analysis.Analysis;
import org.diptych.core.analysis.Analyzer;
import org.diptych.core.analysis.Snapshot;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.post.Post;
import org.diptych.core.site.Site;
import org.diptych.core.text.LineEndedText;

/**
 * A post as a verb is given it, read strictly: what is not a UTF-8 text is refused, never guessed.
 *
 * @param file where it stands
 * @param bytes the file, byte for byte
 * @param text the file as its author sees it: line ends {@code \n}, no byte order mark
 */
record PostSource(Path file, byte[] bytes, String text) {
    /** Longer than any post by two orders of magnitude; keeps {@code /dev/zero} and disk images out of memory. */
    private static final int LIMIT = 32 << 20;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    static PostSource read(Path file) throws Refusal {
        byte[] bytes = bytes(file);
        return new PostSource(file, bytes, text(file, bytes));
    }

    Post post() {
        return Post.parse(text);
    }

    Analysis analysis(Dialect dialect) {
        return new Analyzer().analyze(new Snapshot(0, post().segments(), dialect));
    }

    /** The dialect of the site around the post; outside of any, pandoc's. */
    Dialect dialect() {
        return Site.around(file).flatMap(Site::dialect).orElse(Dialect.PANDOC);
    }

    private static byte[] bytes(Path file) throws Refusal {
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
            throw new Refusal("input.unreadable", file, Refusal.reason(e));
        }
    }

    private static String text(Path file, byte[] bytes) throws Refusal {
        if (isBinary(bytes)) {
            throw new Refusal("input.binary", file);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            String marked = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
            return LineEndedText.of(marked).content();
        } catch (CharacterCodingException e) {
            throw new Refusal(hasNul(bytes) ? "input.binary" : "input.encoding", file);
        }
    }

    /** Texts have a stray control character at most; in other files they abound. */
    private static boolean isBinary(byte[] bytes) {
        int controls = 0;
        for (byte b : bytes) {
            if (b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
                controls++;
            }
        }
        return controls > bytes.length / 10;
    }

    private static boolean hasNul(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }
}
