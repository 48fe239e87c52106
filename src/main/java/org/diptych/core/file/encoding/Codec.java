package org.diptych.core.file.encoding;

/** Bytes to text and back without ever putting one character in the place of another. */
interface Codec {

    /** The text of {@code bytes} from {@code from} on. */
    String decode(byte[] bytes, int from) throws Undecodable;

    byte[] encode(String text) throws Unencodable;
}
