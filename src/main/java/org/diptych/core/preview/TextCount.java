package org.diptych.core.preview;

/**
 * How much there is to read: words, and Chinese, Japanese and Korean characters, each counted singly.
 *
 * @param words words of alphabetic scripts, at least 0
 * @param characters Han, kana and Hangul characters, at least 0
 */
public record TextCount(int words, int characters) {
    /** Nothing to read. */
    public static final TextCount NONE = new TextCount(0, 0);

    private static final int WORDS_A_MINUTE = 240;
    private static final int CHARACTERS_A_MINUTE = 400;

    /** Counts {@code text}. */
    public static TextCount of(CharSequence text) {
        int words = 0;
        int characters = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); ) {
            int c = Character.codePointAt(text, i);
            i += Character.charCount(c);
            boolean single = Character.isIdeographic(c) || isSyllable(c);
            boolean letter = !single && (Character.isLetterOrDigit(c) || inWord && (c == '\'' || c == '’' || c == '-'));
            if (single) {
                characters++;
            } else if (letter && !inWord) {
                words++;
            }
            inWord = letter;
        }
        return new TextCount(words, characters);
    }

    private static boolean isSyllable(int c) {
        Character.UnicodeScript script = c < 0x1100 ? Character.UnicodeScript.COMMON : Character.UnicodeScript.of(c);
        return script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA
                || script == Character.UnicodeScript.HANGUL;
    }

    /** Both together. */
    public TextCount plus(TextCount other) {
        return new TextCount(words + other.words, characters + other.characters);
    }

    /** Words and single characters together, as a word processor counts. */
    public int total() {
        return words + characters;
    }

    /** Minutes of quiet reading, at least 1. */
    public int minutes() {
        double minutes = (double) words / WORDS_A_MINUTE + (double) characters / CHARACTERS_A_MINUTE;
        return Math.max(1, (int) Math.round(minutes));
    }
}
