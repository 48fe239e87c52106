package org.diptych.core.file.encoding;

import java.util.Arrays;

/**
 * Tells Japanese in EUC-JP from Chinese: its kana stand where Big5 has its simplest characters, and GB18030 kana too.
 * What it takes for Japanese and is not is asked about, not lost.
 */
final class Kana {
    /** Of all characters beyond ASCII; Japanese has more, Chinese that quotes it less. */
    private static final double MANY = 0.3;

    private Kana() {}

    /** Whether {@code bytes} are EUC-JP with as many kana as Japanese has. */
    static boolean areIn(byte[] bytes) {
        if (!Encoding.known().contains(Encoding.EUC_JP)) {
            return false;
        }
        try {
            int[] beyond = Encoding.EUC_JP
                    .decode(bytes)
                    .codePoints()
                    .filter(c -> c > 0x7F)
                    .toArray();
            long kana = Arrays.stream(beyond).filter(Kana::is).count();
            return kana > 0 && kana >= MANY * beyond.length;
        } catch (Undecodable other) {
            return false;
        }
    }

    private static boolean is(int c) {
        return c >= 0x3041 && c <= 0x30FF;
    }
}
