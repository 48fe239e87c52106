package org.diptych.app.pairs;

import org.diptych.core.text.TextRange;

/** The word or phrase the author means. Stateless. */
public final class CaretPhrase {
    private static final int LONGEST = 80;

    private CaretPhrase() {}

    /** What is selected, or the word at the caret; of Chinese, which has no blanks, the two characters there. */
    public static String of(String text, TextRange selected) {
        if (!selected.isEmpty()) {
            String phrase = selected.in(text).strip().replaceAll("\\s+", " ");
            return phrase.length() > LONGEST ? "" : phrase;
        }
        int start = selected.start();
        int end = start;
        if (isChinese(text, start) || isChinese(text, start - 1) && !isOfWord(text, start)) {
            start = isChinese(text, start) && isChinese(text, start + 1) ? start : Math.max(0, start - 1);
            end = start;
            while (end < start + 2 && isChinese(text, end)) {
                end++;
            }
            return text.substring(start, end);
        }
        while (isOfWord(text, start - 1)) {
            start--;
        }
        while (isOfWord(text, end)) {
            end++;
        }
        return text.substring(start, end);
    }

    private static boolean isChinese(String text, int at) {
        return at >= 0 && at < text.length() && Character.isIdeographic(text.charAt(at));
    }

    private static boolean isOfWord(String text, int at) {
        return at >= 0
                && at < text.length()
                && Character.isLetterOrDigit(text.charAt(at))
                && !Character.isIdeographic(text.charAt(at));
    }
}
