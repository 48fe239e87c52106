package org.diptych.app.parts;

/**
 * Where the author writes.
 *
 * @param line in the part, from 1
 * @param column in the line, in characters, from 1
 * @param offset in the file, with {@code \n} line ends
 */
public record CaretPlace(int line, int column, int offset) {
    /** Before the first editor has the focus. */
    public static final CaretPlace START = new CaretPlace(1, 1, 0);
}
