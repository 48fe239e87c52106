package org.diptych.core.file.encoding;

/**
 * UTF-16, two bytes for each Java character: half a surrogate pair, which Java's own decoder refuses, stays what it is.
 *
 * @param bigEnd whether the high byte comes first
 */
record CharPairs(boolean bigEnd) implements Codec {

    @Override
    public String decode(byte[] bytes, int from) throws Undecodable {
        int length = bytes.length - from;
        char[] text = new char[length / 2];
        for (int i = 0; i < text.length; i++) {
            int high = bytes[from + 2 * i + (bigEnd ? 0 : 1)] & 0xFF;
            int low = bytes[from + 2 * i + (bigEnd ? 1 : 0)] & 0xFF;
            text[i] = (char) (high << 8 | low);
        }
        if (length % 2 != 0) {
            throw Undecodable.after(new String(text), bytes.length - 1);
        }
        return new String(text);
    }

    @Override
    public byte[] encode(String text) {
        byte[] bytes = new byte[2 * text.length()];
        for (int i = 0; i < text.length(); i++) {
            bytes[2 * i + (bigEnd ? 0 : 1)] = (byte) (text.charAt(i) >> 8);
            bytes[2 * i + (bigEnd ? 1 : 0)] = (byte) text.charAt(i);
        }
        return bytes;
    }
}
