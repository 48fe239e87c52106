package org.diptych.core.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a reader sees one character end and the next begin: a flag, a family, a letter with its accents are one.
 *
 * <p>{@code java.text.BreakIterator} of Java 17 cuts flags and joined emoji apart; {@code \X} does not. Stateless; texts are
 * not null.
 */
public final class Graphemes {
    private static final Pattern GRAPHEME = Pattern.compile("\\X");
    /** No cluster anybody types is longer; looking further back would make long lines slow. */
    private static final int LONGEST = 64;

    /** So many characters (UTF-16 units) is each of the two letters of a flag. */
    private static final int FLAG_LETTER = 2;

    private Graphemes() {}

    /**
     * The boundary after {@code offset}.
     *
     * @param offset from 0, less than the text's length
     */
    public static int next(CharSequence text, int offset) {
        int from = anchor(text, offset);
        Matcher matcher = GRAPHEME.matcher(text).region(from, text.length());
        while (matcher.find()) {
            if (matcher.end() > offset) {
                return matcher.end();
            }
        }
        return text.length();
    }

    /**
     * The boundary before {@code offset}.
     *
     * @param offset more than 0, at most the text's length
     */
    public static int previous(CharSequence text, int offset) {
        int found = anchor(text, offset - 1);
        Matcher matcher = GRAPHEME.matcher(text).region(found, text.length());
        while (matcher.find() && matcher.end() < offset) {
            found = matcher.end();
        }
        return found;
    }

    /**
     * The boundary nearest to {@code offset}; of two as near the one after it.
     *
     * @param offset from 0, at most the text's length
     */
    public static int nearest(CharSequence text, int offset) {
        if (offset == 0
                || offset == text.length()
                || isPlain(text.charAt(offset - 1)) && isPlain(text.charAt(offset))) {
            return offset;
        }
        int end = next(text, offset - 1);
        int start = previous(text, end);
        return end - offset <= offset - start ? end : start;
    }

    /**
     * {@code text} if it is no longer than {@code most}; else as many whole characters of its beginning as that holds, and
     * an ellipsis.
     *
     * @param most more than 0
     */
    public static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, previous(text, most + 1)) + "…";
    }

    /** A place at or before {@code offset} that is certainly a boundary: the line's begin, or after a plain character. */
    private static int anchor(CharSequence text, int offset) {
        int limit = Math.max(0, offset - LONGEST);
        for (int i = offset; i > limit; i--) {
            if (isPlain(text.charAt(i - 1)) && isPlain(text.charAt(i))) {
                return i;
            }
        }
        int start = limit > 0 && Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
        return start - flagsBefore(text, start) % 2 * FLAG_LETTER;
    }

    /** How many of the letters that flags are made of, two each, stand right before {@code offset}. */
    private static int flagsBefore(CharSequence text, int offset) {
        int letters = 0;
        int at = offset;
        while (at >= FLAG_LETTER && isFlagLetter(Character.codePointBefore(text, at))) {
            at -= FLAG_LETTER;
            letters++;
        }
        return letters;
    }

    private static boolean isFlagLetter(int c) {
        return c >= 0x1F1E6 && c <= 0x1F1FF;
    }

    private static boolean isPlain(char c) {
        return c >= ' ' && c < 0x7F || c >= 0x4E00 && c < 0xA000 || c >= 0x3000 && c < 0x302A;
    }
}
