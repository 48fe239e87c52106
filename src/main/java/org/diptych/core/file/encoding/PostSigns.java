package org.diptych.core.file.encoding;

/** Punctuation and signs that posts are written with, out of the many both old encodings have. Stateless. */
final class PostSigns {
    private static final int[][] RANGES = {
        {0xB0, 0xB1},
        {0xB7, 0xB7},
        {0xD7, 0xD7},
        {0xF7, 0xF7},
        {0x2013, 0x2014},
        {0x2018, 0x2019},
        {0x201C, 0x201D},
        {0x2025, 0x2026},
        {0x2030, 0x2033},
        {0x203B, 0x203B},
        {0x2103, 0x2103},
        {0x2160, 0x216B},
        {0x2190, 0x2193},
        {0x2200, 0x22FF},
        {0x2460, 0x249B},
        {0x25A0, 0x25FF},
        {0x2605, 0x2606},
        {0x3000, 0x3003},
        {0x3008, 0x3011},
        {0x3014, 0x3017},
        {0xFF01, 0xFF5E},
        {0xFFE5, 0xFFE5}
    };

    private PostSigns() {}

    static boolean are(int c) {
        for (int[] range : RANGES) {
            if (c >= range[0] && c <= range[1]) {
                return true;
            }
        }
        return false;
    }

    /** Dashes, quotes and dots, the only such characters many an English text has. */
    static boolean areOfEnglish(int c) {
        return c >= 0x2013 && c <= 0x2026 && are(c);
    }
}
