package org.diptych.core.markdown.marked;

import com.vladsch.flexmark.ast.DelimitedNodeImpl;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * Emphasis by the CommonMark that marked follows, which is newer than flexmark's: symbols count as punctuation, and runs
 * of three marks may close each other.
 */
final class EmphasisProcessor implements DelimiterProcessor {
    private final char mark;

    EmphasisProcessor(char mark) {
        this.mark = mark;
    }

    @Override
    public char getOpeningCharacter() {
        return mark;
    }

    @Override
    public char getClosingCharacter() {
        return mark;
    }

    @Override
    public int getMinLength() {
        return 1;
    }

    @Override
    public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
        boolean either = opener.canClose() || closer.canOpen();
        boolean three = (opener.length() + closer.length()) % 3 == 0;
        boolean both = opener.length() % 3 == 0 && closer.length() % 3 == 0;
        if (either && three && !both) {
            return 0;
        }
        return opener.length() >= 2 && closer.length() >= 2 ? 2 : 1;
    }

    @Override
    public void process(Delimiter opener, Delimiter closer, int used) {
        BasedSequence opening = opener.getTailChars(used);
        BasedSequence closing = closer.getLeadChars(used);
        DelimitedNodeImpl emphasis = used == 1
                ? new Emphasis(opening, BasedSequence.NULL, closing)
                : new StrongEmphasis(opening, BasedSequence.NULL, closing);
        opener.moveNodesBetweenDelimitersTo(emphasis, closer);
    }

    @Override
    public Node unmatchedDelimiterNode(InlineParser parser, DelimiterRun delimiter) {
        return null;
    }

    @Override
    public boolean canBeOpener(
            String before, String after, boolean left, boolean right, boolean p, boolean q, boolean r, boolean s) {
        return mark == '*'
                ? leftFlanking(before, after)
                : leftFlanking(before, after) && (!leftFlanking(after, before) || isPunctuation(before));
    }

    @Override
    public boolean canBeCloser(
            String before, String after, boolean left, boolean right, boolean p, boolean q, boolean r, boolean s) {
        return mark == '*'
                ? leftFlanking(after, before)
                : leftFlanking(after, before) && (!leftFlanking(before, after) || isPunctuation(after));
    }

    /** Whether marks belong to what is {@code inside} of them rather than to what is {@code outside}. */
    private static boolean leftFlanking(String outside, String inside) {
        return !isBlank(inside) && (!isPunctuation(inside) || isBlank(outside) || isPunctuation(outside));
    }

    private static boolean isBlank(String sign) {
        return sign.isEmpty() || sign.charAt(0) == 0 || sign.isBlank() || sign.charAt(0) == '\u00A0';
    }

    private static boolean isPunctuation(String sign) {
        if (sign.isEmpty() || sign.charAt(0) == '~') {
            return false;
        }
        return switch (Character.getType(sign.codePointAt(0))) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL -> true;
            default -> false;
        };
    }

    @Override
    public boolean skipNonOpenerCloser() {
        return false;
    }
}
