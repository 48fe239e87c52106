package org.diptych.core.file.encoding;

/** Tells a text in UTF-8 with some bytes lost or spoilt from one in another encoding. */
final class BrokenUtf8 {
    /** Pairs of bytes of a Chinese encoding are characters of UTF-8 by chance, but not so often. */
    private static final int WHOLE_TO_STRAY = 3;

    private BrokenUtf8() {}

    /** Whether most of the bytes beyond ASCII belong to whole characters of UTF-8. */
    static boolean is(byte[] bytes) {
        int whole = 0;
        int stray = 0;
        int at = 0;
        while (at < bytes.length) {
            int length = lengthAt(bytes, at);
            if (bytes[at] < 0 && length == 1) {
                stray++;
            } else if (length > 1) {
                whole += length;
            }
            at += length;
        }
        return whole > 0 && whole >= WHOLE_TO_STRAY * stray;
    }

    /** How many bytes the character at {@code at} has; 1 for ASCII and for what is no character. */
    private static int lengthAt(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        int length = lead < 0xC2 || lead > 0xF4 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        for (int i = 1; i < length; i++) {
            if (at + i >= bytes.length || (bytes[at + i] & 0xC0) != 0x80) {
                return 1;
            }
        }
        return length;
    }
}
