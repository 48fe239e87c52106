package org.diptych.core.text;

/** Says that a text wants more work, or is nested deeper, than any text of its length that somebody wrote to be read. */
public final class TooMuchWork extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Without a trace: it is thrown where the stack may be deep, and caught as an answer. */
    public TooMuchWork() {
        super("more work than the text is worth", null, false, false);
    }
}
