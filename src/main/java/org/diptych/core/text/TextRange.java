package org.diptych.core.text;

/**
 * A half-open stretch of a text: from {@code start} up to, not including, {@code end}, in UTF-16 units from 0.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @param start offset of the first character, at least 0
 * @param end offset after the last character, at least {@code start}
 */
public record TextRange(int start, int end) {

    public TextRange {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a range: " + start + ".." + end);
        }
    }

    /** The range of {@code length} characters that begins at {@code start}. */
    public static TextRange ofLength(int start, int length) {
        return new TextRange(start, start + length);
    }

    /** How many characters it holds. */
    public int length() {
        return end - start;
    }

    /** Whether it holds none, and is a place between two. */
    public boolean isEmpty() {
        return start == end;
    }

    /** Whether {@code offset} lies in the range or just after its last character, where a caret still touches it. */
    public boolean touches(int offset) {
        return start <= offset && offset <= end;
    }

    /** Whether {@code offset} is the place of one of the range's characters. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** Whether the two ranges share at least one character. */
    public boolean overlaps(TextRange other) {
        return start < other.end && other.start < end;
    }

    /** The same stretch in a text where {@code distance} characters more (or less, when negative) stand before it. */
    public TextRange shift(int distance) {
        return new TextRange(start + distance, end + distance);
    }

    /** The characters of {@code text} in this range. */
    public String in(CharSequence text) {
        return text.subSequence(start, end).toString();
    }
}
