package org.diptych.ui.search;

import java.util.Objects;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * What is sought. Immutable; {@code text} is not null.
 *
 * @param text as typed, a regular expression of Java's where {@code regex} says so
 * @param matchCase whether upper and lower case differ
 * @param wholeWord whether a match must not touch a letter or digit; Chinese, which writes no spaces, never counts
 * @param regex whether {@code text} is a regular expression
 */
public record SearchQuery(String text, boolean matchCase, boolean wholeWord, boolean regex) {
    private static final String WORD = "[\\p{L}\\p{M}\\p{N}_&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]]";

    public SearchQuery {
        Objects.requireNonNull(text, "text");
    }

    /** @throws PatternSyntaxException if {@code text} is not the regular expression it is said to be */
    Pattern pattern() {
        String sought = regex ? "(?:" + text + ")" : Pattern.quote(text);
        if (wholeWord) {
            sought = border("(?<!", true) + sought + border("(?!", false);
        }
        int flags = Pattern.MULTILINE;
        if (!matchCase) {
            flags |= Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        }
        return Pattern.compile(sought, flags);
    }

    /** At an edge where the sought text is no word itself, as in {@code $x}, anything may stand beside it. */
    private String border(String look, boolean atStart) {
        if (!regex && !text.isEmpty()) {
            int edge = atStart ? text.codePointAt(0) : text.codePointBefore(text.length());
            if (!Pattern.matches(WORD, Character.toString(edge))) {
                return "";
            }
        }
        return look + WORD + ")";
    }
}
