package org.diptych.core.file;

import java.util.Optional;
import org.diptych.core.file.encoding.Encoding;

/** Tells what is no text at all: pictures, archives, programs. */
final class BinaryBytes {
    private static final int LOOKED_AT = 64 * 1024;
    private static final int FEW = 16;
    private static final int ONE_IN = 100;
    private static final int CONTROL_ONE_IN = 40;

    private BinaryBytes() {}

    /** @param guess the encoding {@code bytes} show, if any */
    static boolean are(byte[] bytes, Optional<Encoding> guess) {
        int length = Math.min(bytes.length, LOOKED_AT);
        if (guess.isPresent()) {
            // A few zeros may be an accident in a text; many, and one in a hundred, are none.
            int zeros = zeros(bytes, length, guess.get());
            return zeros > FEW && (long) zeros * ONE_IN > length;
        }
        return zeros(bytes, bytes.length, Encoding.UTF_8) > 0
                || (long) controls(bytes, length) * CONTROL_ONE_IN > length;
    }

    private static int zeros(byte[] bytes, int length, Encoding encoding) {
        int width = encoding.bytesForZero();
        int zeros = 0;
        for (int i = 0; i + width <= length; i += width) {
            boolean zero = bytes[i] == 0 && (width == 1 || bytes[i + 1] == 0);
            zeros += zero ? 1 : 0;
        }
        return zeros;
    }

    private static int controls(byte[] bytes, int length) {
        int controls = 0;
        for (int i = 0; i < length; i++) {
            byte b = bytes[i];
            controls += b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f' ? 1 : 0;
        }
        return controls;
    }
}
