package org.diptych.core.file.encoding;

import java.util.List;
import java.util.Optional;

/**
 * Tells from bytes alone in which encoding they are text. Stateless.
 *
 * <p>UTF-8 that decodes is UTF-8. Of the Chinese encodings nearly any pair of bytes is a character, so they are believed
 * only where most of what they give are characters people write with. What is not sure is not guessed.
 */
public final class EncodingGuess {
    private static final double PLAUSIBLE = 0.85;

    private EncodingGuess() {}

    /** The encoding of {@code bytes}, in which they decode; empty where none is sure. */
    public static Optional<Encoding> of(byte[] bytes) {
        for (Encoding marked : List.of(Encoding.UTF_8_MARKED, Encoding.UTF_16LE, Encoding.UTF_16BE)) {
            if (marked.marks(bytes)) {
                return decodes(marked, bytes) ? Optional.of(marked) : Optional.empty();
            }
        }
        boolean isUtf8 = decodes(Encoding.UTF_8, bytes);
        Optional<Encoding> wide = WideGuess.of(bytes, isUtf8);
        if (isUtf8 || wide.isPresent()) {
            return wide.or(() -> Optional.of(Encoding.UTF_8));
        }
        return BrokenUtf8.is(bytes) || Kana.areIn(bytes) ? Optional.empty() : chinese(bytes);
    }

    private static Optional<Encoding> chinese(byte[] bytes) {
        Encoding best = null;
        double most = PLAUSIBLE;
        for (Encoding encoding : List.of(Encoding.BIG5_HKSCS, Encoding.BIG5, Encoding.GB18030)) {
            double share = share(encoding, bytes);
            if (share >= most) {
                most = share;
                best = encoding;
            }
        }
        return Optional.ofNullable(best);
    }

    private static double share(Encoding encoding, byte[] bytes) {
        try {
            if (!Encoding.known().contains(encoding)) {
                return 0;
            }
            String text = encoding.decode(bytes);
            if (encoding == Encoding.GB18030) {
                return CommonCharacters.GB18030.share(text);
            }
            return Big5Trails.fit(bytes) ? CommonCharacters.BIG5.share(text) : 0;
        } catch (Undecodable other) {
            return 0;
        }
    }

    private static boolean decodes(Encoding encoding, byte[] bytes) {
        try {
            encoding.decode(bytes);
            return true;
        } catch (Undecodable other) {
            return false;
        }
    }
}
