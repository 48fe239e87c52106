package org.diptych.desk.typing;

import java.lang.Character.UnicodeScript;

/**
 * Words as a caret sees them: runs of one kind. Chinese has no blanks, so a run of Chinese ends with its script or at a
 * punctuation mark. Stateless.
 */
public final class WordRuns {
    /** Makes one sign of the emoji on both of its sides. */
    private static final int JOINER = 0x200D;

    private WordRuns() {}

    private enum Kind {
        BLANK,
        WORD,
        HAN,
        KANA,
        MARK
    }

    /** Where the word at {@code offset} begins: the word under it, else the one before. */
    public static int startOf(CharSequence text, int offset) {
        return runStart(text, offset, kindAround(text, offset));
    }

    /** Where the word at {@code offset} ends. */
    public static int endOf(CharSequence text, int offset) {
        return runEnd(text, offset, kindAround(text, offset));
    }

    /** Where Ctrl+Right goes: past the run at {@code offset} and the blanks behind it. */
    public static int next(CharSequence text, int offset) {
        int end = offset < text.length() ? runEnd(text, offset, kind(text, offset)) : offset;
        return runEnd(text, end, Kind.BLANK);
    }

    /** Where Ctrl+Left goes: before the blanks and the run that end at {@code offset}. */
    public static int previous(CharSequence text, int offset) {
        int start = runStart(text, offset, Kind.BLANK);
        return start == 0 ? 0 : runStart(text, start, kind(text, signBefore(text, start)));
    }

    private static int runStart(CharSequence text, int from, Kind kind) {
        int start = from;
        while (start > 0) {
            int sign = signBefore(text, start);
            if (kind(text, sign) != kind) {
                return start;
            }
            start = sign;
        }
        return start;
    }

    private static int runEnd(CharSequence text, int from, Kind kind) {
        int end = from;
        while (end < text.length() && kind(text, end) == kind) {
            end = signEnd(text, end);
        }
        return end;
    }

    private static Kind kindAround(CharSequence text, int offset) {
        Kind after = offset < text.length() ? kind(text, offset) : Kind.BLANK;
        boolean word = after == Kind.WORD || after == Kind.HAN || after == Kind.KANA;
        return word || offset == 0 ? after : kind(text, signBefore(text, offset));
    }

    /** Where the sign begins that ends at {@code offset}: a letter with all marks on it. */
    private static int signBefore(CharSequence text, int offset) {
        int start = offset;
        int c;
        do {
            c = Character.codePointBefore(text, start);
            start -= Character.charCount(c);
        } while (start > 0 && goesOn(c));
        return start;
    }

    private static int signEnd(CharSequence text, int start) {
        int end = start;
        int next = Character.codePointAt(text, end);
        do {
            end += Character.charCount(next);
            next = end < text.length() ? Character.codePointAt(text, end) : 0;
        } while (goesOn(next));
        return end;
    }

    private static Kind kind(CharSequence text, int at) {
        int c = Character.codePointAt(text, at);
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return Kind.BLANK;
        }
        if (c < 0x80) {
            return Character.isLetterOrDigit(c) || c == '_' || isApostrophe(text, at) ? Kind.WORD : Kind.MARK;
        }
        UnicodeScript script = UnicodeScript.of(c);
        if (script == UnicodeScript.HAN) {
            return Kind.HAN;
        }
        if (script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA) {
            return Kind.KANA;
        }
        return Character.isLetterOrDigit(c) || isApostrophe(text, at) || isJoined(c) ? Kind.WORD : Kind.MARK;
    }

    /** Whether {@code c} is a mark on the sign before it, or joins another to it. */
    private static boolean goesOn(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || c == JOINER;
    }

    /** A mark at the begin of the text, a sign that is not seen, or an emoji: never a place to stop in the middle of. */
    private static boolean isJoined(int c) {
        int type = Character.getType(c);
        return type == Character.FORMAT
                || type == Character.OTHER_SYMBOL
                || type == Character.MODIFIER_SYMBOL
                || goesOn(c);
    }

    private static boolean isApostrophe(CharSequence text, int at) {
        char c = text.charAt(at);
        return (c == '\'' || c == '\u2019')
                && at > 0
                && at + 1 < text.length()
                && Character.isLetter(text.charAt(at - 1))
                && Character.isLetter(text.charAt(at + 1));
    }
}
