package org.diptych.core.markdown.marked;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A stretch of text that marked takes at once; typographic signs look no further than its ends. */
final class Piece extends Node {
    /** How a piece is published. */
    enum Manner {
        /** With typographic signs where the site wants them. */
        WORDS,
        /** As it is typed. */
        AS_TYPED,
        /** A sign behind a backslash, which stands for itself. */
        ESCAPE
    }

    private final Manner manner;

    Piece(BasedSequence chars, Manner manner) {
        super(chars);
        this.manner = manner;
    }

    Manner manner() {
        return manner;
    }

    /** The characters a reader sees, before typographic signs. */
    String text() {
        String source = getChars().toString();
        return manner == Manner.ESCAPE ? source.substring(1) : Entity.unescaped(source);
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
