package org.diptych.core.file.encoding;

import org.diptych.core.text.LineIndex;

/** Bytes that are no text in an encoding. */
public final class Undecodable extends Exception {
    private static final long serialVersionUID = 1;

    private final int position;
    private final int line;

    Undecodable(int position, int line) {
        super("byte " + position + ", line " + line);
        this.position = position;
        this.line = line;
    }

    static Undecodable after(CharSequence readable, int position) {
        return new Undecodable(position, LineIndex.of(readable).lineCount());
    }

    /** The first byte that belongs to no character, from 0. */
    public int position() {
        return position;
    }

    /** Its line, from 1. */
    public int line() {
        return line;
    }
}
