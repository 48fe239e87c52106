package org.diptych.core.markdown.marked;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** One or two tildes on both sides delete what is between. */
final class TildeProcessor implements DelimiterProcessor {

    @Override
    public char getOpeningCharacter() {
        return '~';
    }

    @Override
    public char getClosingCharacter() {
        return '~';
    }

    @Override
    public int getMinLength() {
        return 1;
    }

    @Override
    public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
        return opener.length() == closer.length() && opener.length() <= 2 ? opener.length() : 0;
    }

    @Override
    public void process(Delimiter opener, Delimiter closer, int delimitersUsed) {
        BasedSequence opening = opener.getTailChars(delimitersUsed);
        BasedSequence closing = closer.getLeadChars(delimitersUsed);
        Deleted deleted = new Deleted();
        deleted.setOpeningMarker(opening);
        deleted.setClosingMarker(closing);
        deleted.setChars(opening.baseSubSequence(opening.getStartOffset(), closing.getEndOffset()));
        opener.moveNodesBetweenDelimitersTo(deleted, closer);
    }

    @Override
    public Node unmatchedDelimiterNode(InlineParser parser, DelimiterRun delimiter) {
        return null;
    }

    @Override
    public boolean canBeOpener(
            String before, String after, boolean left, boolean right, boolean p, boolean q, boolean r, boolean s) {
        return !after.isBlank();
    }

    @Override
    public boolean canBeCloser(
            String before, String after, boolean left, boolean right, boolean p, boolean q, boolean r, boolean s) {
        return !before.isBlank();
    }

    @Override
    public boolean skipNonOpenerCloser() {
        return false;
    }
}
