package org.diptych.core.file.encoding;

import org.diptych.core.text.LineIndex;

/** A character that an encoding lacks. */
public final class Unencodable extends Exception {
    private static final long serialVersionUID = 1;

    private final String character;
    private final int line;

    private Unencodable(String character, int line) {
        super(character + ", line " + line);
        this.character = character;
        this.line = line;
    }

    static Unencodable at(String text, int offset) {
        return new Unencodable(
                Character.toString(text.codePointAt(offset)),
                LineIndex.of(text).positionAt(offset).line());
    }

    /** The first such character. */
    public String character() {
        return character;
    }

    /** Its line, from 1. */
    public int line() {
        return line;
    }

    /** Whether it is half a surrogate pair, which belongs to no text. */
    public boolean isHalf() {
        return character.length() == 1 && Character.isSurrogate(character.charAt(0));
    }
}
