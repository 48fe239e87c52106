package org.diptych.core.search;

import java.lang.Character.UnicodeScript;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.diptych.core.text.Graphemes;

/**
 * What is sought. Immutable; {@code text} is not null.
 *
 * @param text as typed, a regular expression of Java's where {@code regex} says so
 * @param matchCase whether upper and lower case differ
 * @param wholeWord whether a match must not touch a letter or digit; Chinese, which writes no spaces, never counts
 * @param regex whether {@code text} is a regular expression
 */
public record SearchQuery(String text, boolean matchCase, boolean wholeWord, boolean regex) {

    public SearchQuery {
        Objects.requireNonNull(text, "text");
    }

    /**
     * The query as a pattern: {@code ^} and {@code $} stand at each line's begin and end.
     *
     * @throws PatternSyntaxException if {@code text} is not the regular expression it is said to be
     */
    Pattern pattern() {
        // The classes of Unicode, so that \w and \b agree about é and 中 in every version of Java.
        int flags = regex ? Pattern.MULTILINE | Pattern.UNIX_LINES | Pattern.UNICODE_CHARACTER_CLASS : Pattern.LITERAL;
        if (!matchCase) {
            flags |= Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        }
        return Pattern.compile(text, flags);
    }

    /** Whether what the pattern matched is what is sought: whole characters as readers see them, and whole words. */
    boolean accepts(String text, int start, int end) {
        return isBoundary(text, start)
                && isBoundary(text, end)
                && (!wholeWord || start == end || standsAlone(text, start, end));
    }

    private static boolean isBoundary(String text, int offset) {
        return Graphemes.nearest(text, offset) == offset;
    }

    /** At an edge where the match is no word itself, as in {@code $x}, anything may stand beside it. */
    private static boolean standsAlone(String text, int start, int end) {
        boolean joinedBefore = start > 0 && isWord(text.codePointBefore(start)) && isWord(text.codePointAt(start));
        boolean joinedAfter = end < text.length() && isWord(text.codePointBefore(end)) && isWord(text.codePointAt(end));
        return !joinedBefore && !joinedAfter;
    }

    private static boolean isWord(int c) {
        if (c < 0x80) {
            return Character.isLetterOrDigit(c) || c == '_';
        }
        int type = Character.getType(c);
        boolean letter = Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
        return letter && !writesNoSpaces(UnicodeScript.of(c));
    }

    private static boolean writesNoSpaces(UnicodeScript script) {
        return script == UnicodeScript.HAN || script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA;
    }
}
