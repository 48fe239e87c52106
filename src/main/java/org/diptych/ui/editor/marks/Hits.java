package org.diptych.ui.editor.marks;

import java.util.ArrayList;
import java.util.List;
import org.diptych.core.text.Halving;
import org.diptych.core.text.TextRange;
import org.diptych.desk.typing.TextChange;
import org.jspecify.annotations.Nullable;

/**
 * The places a search found in an editor's text, in order, and which of them the author stands on. They move along with
 * the text until the search is made anew. Confined to the FX thread.
 */
public final class Hits {
    private List<TextRange> ranges = List.of();
    private int current = -1;

    public void show(List<TextRange> newest, int standing) {
        ranges = List.copyOf(newest);
        current = standing;
    }

    public List<TextRange> all() {
        return ranges;
    }

    public int current() {
        return current;
    }

    boolean isEmpty() {
        return ranges.isEmpty();
    }

    public void moved(TextChange change) {
        int first = firstEndingFrom(change.position());
        if (first == ranges.size()) {
            return;
        }
        List<TextRange> moved = new ArrayList<>(ranges.subList(0, first));
        int standing = first > current ? current : -1;
        int distance = change.inserted().length() - change.removed().length();
        for (int i = first; i < ranges.size(); i++) {
            TextRange range = ranges.get(i);
            boolean behind = range.start() >= change.removedEnd();
            // What was changed inside is another text: it is no hit until it is found anew.
            if (behind || range.end() <= change.position()) {
                standing = i == current ? moved.size() : standing;
                moved.add(behind ? range.shift(distance) : range);
            }
        }
        ranges = moved;
        current = standing;
    }

    /**
     * For each of {@code length} characters from {@code start} on: 1 where a hit is, 2 where the current one is, else 0;
     * null where none is. A hit of no characters is shown on the one behind it, or on the last of the line.
     */
    byte @Nullable [] on(int start, int length) {
        byte[] on = null;
        for (int i = firstEndingFrom(start); i < ranges.size() && ranges.get(i).start() <= start + length; i++) {
            TextRange range = ranges.get(i);
            int from = Math.min(length - 1, Math.max(0, range.start() - start));
            int to = Math.min(length, Math.max(range.end() - start, range.isEmpty() ? from + 1 : 0));
            for (int at = from; at < to; at++) {
                on = on == null ? new byte[length] : on;
                on[at] = (byte) Math.max(on[at], i == current ? 2 : 1);
            }
        }
        return on;
    }

    /** The first of the ranges that ends at {@code offset} or behind it; their number if there is none. */
    private int firstEndingFrom(int offset) {
        return Halving.first(ranges.size(), i -> ranges.get(i).end() >= offset);
    }
}
