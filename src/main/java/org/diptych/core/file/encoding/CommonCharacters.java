package org.diptych.core.file.encoding;

import java.nio.charset.Charset;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * The characters Chinese is written with. Both old encodings lay those out first (3,755 of GB 2312's first level, 5,401
 * of Big5's) and the rare ones behind, so their own tables tell which they are.
 */
enum CommonCharacters {
    /** What GB18030 is used for: simplified characters, traditional ones in a quotation, letters of Latin and Greek. */
    GB18030("GB18030", 0xB0, 0xD7) {
        @Override
        boolean isSure(int c) {
            byte[] bytes = Character.toString(c).getBytes(charset());
            int lead = bytes[0] & 0xFF;
            // Two high bytes side by side in a table's best rows: in western text accents seldom stand like that.
            return bytes.length == 4 || lead <= 0xD7 && lead >= 0xA1 && (bytes[1] & 0xFF) >= 0xA1;
        }
    },
    BIG5("x-windows-950", 0xA4, 0xC6) {
        @Override
        boolean isSure(int c) {
            return PostSigns.areOfEnglish(c);
        }
    };

    /** So many characters are no accident. */
    private static final int ENOUGH = 3;

    private final @Nullable Charset charset;
    private final BitSet characters = new BitSet(0x10000);

    CommonCharacters(String charset, int first, int last) {
        this.charset = Charset.isSupported(charset) ? Charset.forName(charset) : null;
        characters.or(rows(charset, first, last));
        if (charset.equals("GB18030")) {
            characters.or(rows("x-windows-950", 0xA4, 0xC6));
            characters.or(rows(charset, 0xA6, 0xA8));
        }
    }

    /** The share, 0 to 1, of the characters beyond ASCII in {@code text} that are everyday ones. */
    double share(String text) {
        int[] beyond = text.codePoints().filter(c -> c > 0x7F).toArray();
        int everyday = 0;
        boolean sure = true;
        for (int c : beyond) {
            everyday += characters.get(c) || PostSigns.are(c) || isLong(c) ? 1 : 0;
            sure &= beyond.length < ENOUGH && isSure(c);
        }
        return beyond.length == 0 || beyond.length < ENOUGH && !sure ? 0 : (double) everyday / beyond.length;
    }

    /** Whether even one or two of {@code c} in a text tell the encoding. */
    abstract boolean isSure(int c);

    @Nullable
    Charset charset() {
        return charset;
    }

    /** Whether it has four bytes in GB18030: such a pattern is no accident. */
    private boolean isLong(int c) {
        return this == GB18030 && (c > 0xFFFF || Character.toString(c).getBytes(charset).length == 4);
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
