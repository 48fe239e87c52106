package org.diptych.core.file.encoding;

import java.util.Optional;

/** Tells UTF-16 without a byte order mark: the zero halves of its ASCII stand on one side. */
final class WideGuess {
    /** One byte in so many at least is a zero: line ends and blanks see to that. */
    private static final int ZERO_IN = 100;
    /** The same for what would be UTF-8 too: then all its letters are ASCII. */
    private static final int ZERO_IN_ASCII = 4;

    private static final int FEWEST_ZEROS = 3;

    private static final double PLAUSIBLE = 0.95;

    private WideGuess() {}

    /** @param isUtf8 whether the bytes are UTF-8 too */
    static Optional<Encoding> of(byte[] bytes, boolean isUtf8) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                even += 1 - i % 2;
                odd += i % 2;
            }
        }
        int zeros = even + odd;
        // A few may stand on the other: the Chinese for "one" ends with a zero byte too.
        boolean oneSided = 2 * Math.min(even, odd) < Math.max(even, odd);
        if (!oneSided || zeros < FEWEST_ZEROS || (long) zeros * (isUtf8 ? ZERO_IN_ASCII : ZERO_IN) < bytes.length) {
            return Optional.empty();
        }
        boolean bigEnd = even > odd;
        return isPlausible(new CharPairs(bigEnd), bytes)
                ? Optional.of(bigEnd ? Encoding.UTF_16BE_UNMARKED : Encoding.UTF_16LE_UNMARKED)
                : Optional.empty();
    }

    private static boolean isPlausible(CharPairs pairs, byte[] bytes) {
        try {
            int[] characters = pairs.decode(bytes, 0).codePoints().toArray();
            int written = 0;
            for (int character : characters) {
                written += isWritten(character) ? 1 : 0;
            }
            return written >= PLAUSIBLE * characters.length;
        } catch (Undecodable odd) {
            return false;
        }
    }

    /** ASCII, Latin, punctuation, Chinese, and what needs a pair. */
    private static boolean isWritten(int c) {
        return c == '\n'
                || c == '\r'
                || c == '\t'
                || c >= 0x20 && c < 0x500
                || c >= 0x2000 && c < 0x2C00
                || c >= 0x3000 && c < 0xA000
                || c >= 0xFF00 && c < 0xFFF0
                || c > 0xFFFF;
    }
}
