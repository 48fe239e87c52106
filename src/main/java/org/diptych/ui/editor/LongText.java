package org.diptych.ui.editor;

/** Tells a text that is shown without colours, because to find them takes longer than an author waits. Stateless. */
final class LongText {
    /** In characters; the longest post known has a quarter of that. */
    private static final int MOST = 1_000_000;
    /** Nobody writes such a line; in characters. */
    private static final int LONGEST_LINE = 50_000;

    private LongText() {}

    static boolean is(String text) {
        return text.length() > MOST || hasLongLine(text);
    }

    /** Whether there is a line that takes too long to be broken into lines of the screen. */
    static boolean hasLongLine(String text) {
        int from = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
            if (end - from > LONGEST_LINE) {
                return true;
            }
            from = end + 1;
        }
        return text.length() - from > LONGEST_LINE;
    }
}
