package org.diptych.core.markdown.marked;

import org.diptych.core.markdown.commonmark.Passage;
import org.diptych.core.markdown.commonmark.Signs;
import org.diptych.core.markdown.settings.MarkedSettings.Syntax;
import org.jspecify.annotations.Nullable;

/**
 * Finds where emphasis ends as marked does: not with a stack of marks but from each opening mark onwards, with the marks
 * that open and close on the way added up.
 */
final class EmphasisFinder {
    private static final int BLANK = 0;
    private static final int SIGN = 1;
    private static final int LETTER = 2;

    /** What marked took for punctuation before its version 5. */
    private static final String LATIN_SIGNS = "!\"#$%&'()+-.,/:;<=>?@[]`^{|}~";

    private final boolean tildesAreLetters;
    private final boolean latinSigns;

    EmphasisFinder(Syntax syntax) {
        this.latinSigns = syntax.old();
        // They delete, and so are no punctuation beside other marks.
        this.tildesAreLetters = syntax.gfm() && !latinSigns;
    }

    private boolean isSign(int sign) {
        return latinSigns ? LATIN_SIGNS.indexOf(sign) >= 0 : Signs.isPunctuation(sign);
    }

    /** Emphasis that ends at {@code end}; {@code marks} characters at either end are its own. */
    record Emphasis(int end, int marks) {}

    /**
     * The emphasis that begins at {@code at}, null if none does.
     *
     * @param previous the last character of the text before, 0 if something else than text is before
     */
    @Nullable
    Emphasis at(int at, int to, char previous, Passage passage, EmphasisMask mask) {
        int opened = passage.endOfRun(at, to);
        char mark = passage.at(at);
        if (opened == to || !opens(mark, Character.codePointAt(passage.text(), opened), previous)) {
            return null;
        }
        int length = opened - at;
        int open = length;
        int skipped = 0;
        for (int i = next(mark, behindOrphan(mark, opened, to, mask), to, mask); i < to; ) {
            int end = i;
            while (end < to && mask.charAt(end) == mark) {
                end++;
            }
            int count = end - i;
            Side side = side(mark, mask.before(i), end < to ? mask.after(end) : -1);
            if (side == Side.LEFT) {
                open += count;
            } else if (side == Side.EITHER && length % 3 != 0 && (length + count) % 3 == 0) {
                skipped += count;
            } else if (side != Side.NEITHER) {
                open -= count;
                if (open <= 0) {
                    int closing = Math.min(count, count + open + skipped);
                    return new Emphasis(i + closing, Math.min(length, closing) % 2 == 1 ? 1 : 2);
                }
            }
            i = next(mark, end, to, mask);
        }
        return null;
    }

    private boolean opens(char mark, int next, char previous) {
        if (Signs.isBlank(next)) {
            return false;
        }
        if (isSign(next) && !(tildesAreLetters && next == '~')) {
            return previous == 0 || Signs.isBlank(previous) || previous != '*' && previous != '_' && isSign(previous);
        }
        return mark == '*' || !Signs.isLetterOrNumber(previous);
    }

    /** What a run of marks may do. */
    private enum Side {
        LEFT,
        RIGHT,
        EITHER,
        NEITHER
    }

    private Side side(char mark, int before, int after) {
        int left = kind(before, mark);
        int right = after < 0 ? BLANK : kind(after, mark);
        if (right == BLANK) {
            return left == BLANK ? Side.NEITHER : Side.RIGHT;
        }
        if (left == BLANK) {
            return Side.LEFT;
        }
        if (left != right) {
            return left == SIGN ? Side.LEFT : Side.RIGHT;
        }
        return left == SIGN || mark == '*' ? Side.EITHER : Side.NEITHER;
    }

    private int kind(int sign, char mark) {
        if (Signs.isBlank(sign)) {
            return BLANK;
        }
        boolean letter = sign == '~' && mark == '*' && tildesAreLetters;
        return isSign(sign) && !letter ? SIGN : LETTER;
    }

    private static int next(char mark, int from, int to, EmphasisMask mask) {
        int at = from;
        while (at < to && mask.charAt(at) != mark) {
            at++;
        }
        return at;
    }

    /** A single mark within strong emphasis of the other kind is left alone when it comes first: {@code *a __b*c__}. */
    private static int behindOrphan(char mark, int from, int to, EmphasisMask mask) {
        char other = mark == '*' ? '_' : '*';
        int strong = nextMark(from, to, mask);
        if (!isPair(other, strong, to, mask)) {
            return from;
        }
        int single = nextMark(strong + 2, to, mask);
        if (single >= to || mask.charAt(single) != mark) {
            return from;
        }
        int closing = nextMark(single + 1, to, mask);
        return isPair(other, closing, to, mask) ? closing : from;
    }

    private static int nextMark(int from, int to, EmphasisMask mask) {
        int at = from;
        while (at < to && mask.charAt(at) != '*' && mask.charAt(at) != '_') {
            at++;
        }
        return at;
    }

    private static boolean isPair(char mark, int at, int to, EmphasisMask mask) {
        return at + 1 < to && mask.charAt(at) == mark && mask.charAt(at + 1) == mark;
    }
}
