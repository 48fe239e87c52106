package org.diptych.ui.app.posts;

/**
 * How long a text is to people: words where words are set apart, characters where they are not. Immutable.
 *
 * @param words runs of letters and digits outside East Asian scripts
 * @param characters East Asian letters
 */
public record TextCount(int words, int characters) {

    /** Counts {@code text}. */
    public static TextCount of(String text) {
        int words = 0;
        int characters = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isEastAsian(c)) {
                characters++;
                inWord = false;
            } else if (Character.isLetterOrDigit(c) || inWord && (c == '\'' || c == '’' || c == '-')) {
                words += inWord ? 0 : 1;
                inWord = true;
            } else {
                inWord = false;
            }
        }
        return new TextCount(words, characters);
    }

    /** Whether the text is mostly written in an East Asian script. */
    public boolean mostlyCharacters() {
        return characters > words;
    }

    private static boolean isEastAsian(char c) {
        return c >= 0x3040 && c <= 0x30FF // kana
                || c >= 0x3400 && c <= 0x9FFF // Chinese characters
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xD840 && c <= 0xD87F; // the first half of a rarer Chinese character
    }
}
