package org.diptych.core.bilingual.before;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** What a text is found by: its words, in small letters, and of Chinese each character and each two that are neighbours. */
final class PhraseTokens {
    private PhraseTokens() {}

    static Set<String> of(String text) {
        String small = small(text);
        Set<String> tokens = new HashSet<>();
        int i = 0;
        while (i < small.length()) {
            int c = small.codePointAt(i);
            int next = i + Character.charCount(c);
            if (Character.isIdeographic(c)) {
                tokens.add(small.substring(i, next));
                if (next < small.length() && Character.isIdeographic(small.codePointAt(next))) {
                    tokens.add(small.substring(i, next + Character.charCount(small.codePointAt(next))));
                }
            } else if (Character.isLetterOrDigit(c)) {
                while (next < small.length() && isOfWord(small.codePointAt(next))) {
                    next += Character.charCount(small.codePointAt(next));
                }
                tokens.add(small.substring(i, next));
            }
            i = next;
        }
        return tokens;
    }

    /** {@code text} in small letters, each where it was: of a few one becomes two. */
    static String small(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        if (small.length() == text.length()) {
            return small;
        }
        StringBuilder each = new StringBuilder(text.length());
        text.codePoints().map(Character::toLowerCase).forEach(each::appendCodePoint);
        return each.toString();
    }

    private static boolean isOfWord(int c) {
        return Character.isLetterOrDigit(c) && !Character.isIdeographic(c);
    }

    /** Whether {@code token} is a whole word, or two characters: what can answer to a phrase. */
    static boolean canAnswer(String token) {
        return token.codePointCount(0, token.length()) > 1;
    }
}
