package org.diptych.core.text;

import java.text.BreakIterator;
import java.text.CharacterIterator;
import java.util.BitSet;

/** Another iterator's breaks without those that would part a mark of Markdown from what it marks. Not thread-safe. */
final class MarkedLineBreaks extends BreakIterator {
    private BreakIterator plain;
    private BitSet parting = new BitSet();

    MarkedLineBreaks(BreakIterator plain) {
        this.plain = plain;
    }

    @Override
    public void setText(CharacterIterator text) {
        int start = text.getBeginIndex();
        StringBuilder characters = new StringBuilder(text.getEndIndex() - start);
        for (char c = text.first(); text.getIndex() < text.getEndIndex(); c = text.next()) {
            characters.append(c);
        }
        parting = new MarkPlaces(characters, start).parting();
        plain.setText(text);
    }

    @Override
    public CharacterIterator getText() {
        return plain.getText();
    }

    @Override
    public int current() {
        return plain.current();
    }

    @Override
    public int first() {
        return plain.first();
    }

    @Override
    public int last() {
        return plain.last();
    }

    @Override
    public int next() {
        return forward(plain.next());
    }

    @Override
    public int previous() {
        return back(plain.previous());
    }

    @Override
    public int next(int count) {
        int at = current();
        for (int i = 0; i < Math.abs(count) && at != DONE; i++) {
            at = count > 0 ? next() : previous();
        }
        return at;
    }

    @Override
    public int following(int offset) {
        return forward(plain.following(offset));
    }

    @Override
    public int preceding(int offset) {
        return back(plain.preceding(offset));
    }

    @Override
    public boolean isBoundary(int offset) {
        boolean boundary = plain.isBoundary(offset);
        if (boundary && parting.get(offset)) {
            next();
            return false;
        }
        return boundary;
    }

    private int forward(int found) {
        int at = found;
        while (at != DONE && parting.get(at)) {
            at = plain.next();
        }
        return at;
    }

    private int back(int found) {
        int at = found;
        while (at != DONE && parting.get(at)) {
            at = plain.previous();
        }
        return at;
    }

    @Override
    public MarkedLineBreaks clone() {
        MarkedLineBreaks copy = (MarkedLineBreaks) super.clone();
        copy.plain = (BreakIterator) plain.clone();
        return copy;
    }
}
