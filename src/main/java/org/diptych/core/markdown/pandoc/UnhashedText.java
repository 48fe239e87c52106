package org.diptych.core.markdown.pandoc;

import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * A text for flexmark, which hashes a string that it is handed: with each key a whole body, whose hash nobody asks for.
 * Immutable.
 */
final class UnhashedText implements CharSequence {
    private final String text;

    private UnhashedText(String text) {
        this.text = text;
    }

    /** The sequence of {@code text}; parts of one text belong together only if they were cut from one sequence. */
    static BasedSequence sequence(String text) {
        return BasedSequence.of(new UnhashedText(text));
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
