package org.diptych.core.file;

import java.nio.file.Path;
import java.util.Optional;
import org.diptych.core.file.FileProblem.Kind;
import org.diptych.core.file.encoding.Encoding;
import org.diptych.core.file.encoding.EncodingGuess;
import org.diptych.core.file.encoding.Undecodable;
import org.diptych.core.file.encoding.Unencodable;

/** What the bytes of a file say, and the bytes that say it. */
final class PostText {
    private PostText() {}

    /** Reads {@code bytes} in the encoding they show. */
    static PostFile read(Path path, byte[] bytes) throws FileProblem {
        Optional<Encoding> guess = EncodingGuess.of(bytes);
        if (BinaryBytes.are(bytes, guess)) {
            throw new FileProblem(Kind.BINARY, path);
        }
        return read(path, bytes, guess.orElse(Encoding.UTF_8));
    }

    /** Reads {@code bytes} in {@code encoding}, or refuses. */
    static PostFile read(Path path, byte[] bytes, Encoding encoding) throws FileProblem {
        try {
            return new PostFile(path, encoding.decode(bytes), ContentHash.of(bytes), encoding, true);
        } catch (Undecodable broken) {
            throw new FileProblem(
                    Kind.UNREADABLE_BYTES,
                    path,
                    broken,
                    Integer.toString(broken.position()),
                    Integer.toString(broken.line()),
                    encoding.label());
        }
    }

    static byte[] bytes(Path path, String text, Encoding encoding) throws FileProblem {
        try {
            return encoding.encode(text);
        } catch (Unencodable lacking) {
            String line = Integer.toString(lacking.line());
            throw lacking.isHalf()
                    ? new FileProblem(Kind.HALF_CHARACTER, path, lacking, line)
                    : new FileProblem(
                            Kind.CHARACTER_LACKING, path, lacking, line, lacking.character(), encoding.label());
        }
    }
}
