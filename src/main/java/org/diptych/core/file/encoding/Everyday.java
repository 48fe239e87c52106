package org.diptych.core.file.encoding;

import java.nio.charset.Charset;
import java.util.BitSet;

/**
 * The characters Chinese is written with. Both old encodings lay those out first (3,755 of GB 2312's first level, 5,401
 * of Big5's) and the rare ones behind, so their own tables tell which they are.
 */
enum Everyday {
    /** What GB18030 is used for: simplified characters, and traditional ones in a quotation. */
    GB18030(rows("GB18030", 0xA1, 0xA3), rows("GB18030", 0xB0, 0xD7), rows("x-windows-950", 0xA1, 0xC6)),
    BIG5(rows("x-windows-950", 0xA1, 0xC6));

    /** One or two characters may be anything. */
    private static final int FEWEST = 3;

    private final BitSet characters = new BitSet(0x10000);

    Everyday(BitSet... sets) {
        for (BitSet set : sets) {
            characters.or(set);
        }
    }

    /** The share, 0 to 1, of the characters beyond ASCII in {@code text} that are everyday ones; 0 where they are too few. */
    double share(String text) {
        long all = text.codePoints().filter(c -> c > 0x7F).count();
        long everyday =
                text.codePoints().filter(c -> c > 0x7F && characters.get(c)).count();
        return all < FEWEST ? 0 : (double) everyday / all;
    }

    private static BitSet rows(String charset, int first, int last) {
        BitSet found = new BitSet(0x10000);
        if (Charset.isSupported(charset)) {
            for (int lead = first; lead <= last; lead++) {
                for (int trail = 0x40; trail <= 0xFE; trail++) {
                    String character = new String(new byte[] {(byte) lead, (byte) trail}, Charset.forName(charset));
                    if (character.length() == 1 && character.charAt(0) != '\uFFFD') {
                        found.set(character.charAt(0));
                    }
                }
            }
        }
        return found;
    }
}
