package org.diptych.core.highlight;

/**
 * Counts what readers read: words, and each Chinese character as one, as word processors do. Marks, addresses, tags,
 * formulas and fenced code do not count. Stateless.
 */
public final class ProseCount {
    private static final int SKIPPED = Inks.of(
                    Ink.MARK, Ink.URL, Ink.TAG, Ink.HTML, Ink.COMMENT, Ink.KEY, Ink.MATH, Ink.LIST)
            .bits();

    private ProseCount() {}

    /** The words and Chinese characters of {@code line}, which was worked out as {@code inked}. */
    public static int of(String line, InkedLine inked) {
        if (inked.fenced()) {
            return 0;
        }
        int count = 0;
        int at = 0;
        boolean inWord = false;
        for (InkedRun run : inked.runs()) {
            int end = at + run.length();
            if ((run.inks().bits() & SKIPPED) != 0) {
                // Emphasis inside a word does not make it two.
                inWord &= run.inks().has(Ink.MARK);
                at = end;
                continue;
            }
            while (at < end) {
                int c = line.codePointAt(at);
                boolean word = isWord(c) || inWord && isInside(c);
                if (Character.isIdeographic(c) || word && !inWord) {
                    count++;
                }
                inWord = word;
                at += Character.charCount(c);
            }
        }
        return count;
    }

    private static boolean isWord(int c) {
        return Character.isLetterOrDigit(c) && !Character.isIdeographic(c);
    }

    private static boolean isInside(int c) {
        return c == '\'' || c == '\u2019' || c == '-' || c == '_';
    }
}
