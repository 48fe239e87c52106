package org.diptych.app.commands;

import java.util.Locale;

/** How well a few typed letters fit a name. Stateless. */
final class Fuzzy {
    private Fuzzy() {}

    /** The letters do not stand in the name in their order. */
    static final int NO_MATCH = -1;

    /**
     * The letters of {@code typed} must stand in {@code name} in their order. Letters that begin a word, and letters
     * that follow one another, count more.
     *
     * @return the larger the better, at least 0; or {@link #NO_MATCH}
     */
    static int score(String typed, String name) {
        String letters = typed.toLowerCase(Locale.ROOT).replace(" ", "");
        String text = name.toLowerCase(Locale.ROOT);
        int score = 0;
        int last = -2;
        for (int i = 0; i < letters.length(); i++) {
            int found = best(letters.charAt(i), text, last);
            if (found < 0) {
                return NO_MATCH;
            }
            score += weight(text, found, last);
            last = found;
        }
        return score * 100 / (letters.length() + 1) + Math.max(0, 50 - text.length());
    }

    // The next letter where the run goes on, else where a word begins, else anywhere.
    private static int best(char letter, String text, int last) {
        int from = Math.max(last + 1, 0);
        if (from < text.length() && text.charAt(from) == letter) {
            return from;
        }
        for (int i = text.indexOf(letter, from); i >= 0; i = text.indexOf(letter, i + 1)) {
            if (beginsWord(text, i)) {
                return i;
            }
        }
        return text.indexOf(letter, from);
    }

    private static int weight(String text, int found, int last) {
        return found == last + 1 || beginsWord(text, found) ? 3 : 1;
    }

    private static boolean beginsWord(String text, int at) {
        return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    }
}
