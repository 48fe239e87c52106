package org.diptych.desk.text;

import java.util.OptionalInt;

/**
 * Tells a text that is shown without colours, because to find them takes longer than an author waits. Stateless; no text
 * is null.
 */
public final class LongText {
    /** In characters; the longest post known has a quarter of that. */
    private static final int MOST = 1_000_000;
    /** Nobody writes such a line; in characters. */
    private static final int LONGEST_LINE = 50_000;

    private LongText() {}

    public static boolean is(String text) {
        return text.length() > MOST || hasLongLine(text);
    }

    /** Whether there is a line that takes too long to be broken into lines of the screen. */
    public static boolean hasLongLine(String text) {
        return longLine(text).isPresent();
    }

    /** The first line, from 1, that takes too long to be broken into lines of the screen. */
    public static OptionalInt longLine(String text) {
        int from = 0;
        for (int line = 1; ; line++) {
            int end = text.indexOf('\n', from);
            if ((end < 0 ? text.length() : end) - from > LONGEST_LINE) {
                return OptionalInt.of(line);
            }
            if (end < 0) {
                return OptionalInt.empty();
            }
            from = end + 1;
        }
    }
}
