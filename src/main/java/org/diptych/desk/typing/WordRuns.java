package org.diptych.desk.typing;

import java.lang.Character.UnicodeScript;

/**
 * Words as a caret sees them: runs of one kind. Chinese has no blanks, so a run of Chinese ends with its script or at a
 * punctuation mark. Stateless.
 */
public final class WordRuns {
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
        Kind kind = kindAround(text, offset);
        int start = offset;
        while (start > 0 && kind(text, before(text, start)) == kind) {
            start = before(text, start);
        }
        return start;
    }

    /** Where the word at {@code offset} ends. */
    public static int endOf(CharSequence text, int offset) {
        Kind kind = kindAround(text, offset);
        int end = offset;
        while (end < text.length() && kind(text, end) == kind) {
            end += Character.charCount(Character.codePointAt(text, end));
        }
        return end;
    }

    /** Where Ctrl+Right goes: past the run at {@code offset} and the blanks behind it. */
    public static int next(CharSequence text, int offset) {
        int end = offset;
        if (end < text.length() && kind(text, end) != Kind.BLANK) {
            end = runEnd(text, end);
        }
        return end < text.length() && kind(text, end) == Kind.BLANK ? runEnd(text, end) : end;
    }

    /** Where Ctrl+Left goes: before the blanks and the run that end at {@code offset}. */
    public static int previous(CharSequence text, int offset) {
        int start = offset;
        while (start > 0 && kind(text, before(text, start)) == Kind.BLANK) {
            start = before(text, start);
        }
        if (start == 0) {
            return 0;
        }
        Kind kind = kind(text, before(text, start));
        while (start > 0 && kind(text, before(text, start)) == kind) {
            start = before(text, start);
        }
        return start;
    }

    private static int runEnd(CharSequence text, int from) {
        Kind kind = kind(text, from);
        int end = from;
        while (end < text.length() && kind(text, end) == kind) {
            end += Character.charCount(Character.codePointAt(text, end));
        }
        return end;
    }

    private static Kind kindAround(CharSequence text, int offset) {
        Kind after = offset < text.length() ? kind(text, offset) : Kind.BLANK;
        boolean word = after == Kind.WORD || after == Kind.HAN || after == Kind.KANA;
        return word || offset == 0 ? after : kind(text, before(text, offset));
    }

    private static int before(CharSequence text, int offset) {
        return offset - Character.charCount(Character.codePointBefore(text, offset));
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

    /** A mark on a letter, a joiner, or an emoji: never a place to stop in the middle of. */
    private static boolean isJoined(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.FORMAT
                || type == Character.OTHER_SYMBOL
                || type == Character.MODIFIER_SYMBOL
                || type == Character.ENCLOSING_MARK;
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
