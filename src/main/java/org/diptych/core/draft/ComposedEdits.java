package org.diptych.core.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.diptych.core.text.Halving;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextRange;

/** Edits of a text, to which others come that were made in what the first ones left. Immutable. */
final class ComposedEdits {
    private final List<TextEdit> first;
    /** Where the replacements stand in the text afterwards. */
    private final List<TextRange> inserted = new ArrayList<>();

    ComposedEdits(List<TextEdit> edits) {
        first = edits.stream()
                .sorted(Comparator.comparingInt(edit -> edit.range().start()))
                .toList();
        int delta = 0;
        for (TextEdit edit : first) {
            inserted.add(TextRange.ofLength(
                    edit.range().start() + delta, edit.replacement().length()));
            delta += edit.replacement().length() - edit.range().length();
        }
    }

    /** {@code text} after the first edits. */
    String first(String text) {
        return TextEdit.applyAll(text, first);
    }

    /** Where the replacement of {@code edit}, one of the first, stands after them. */
    TextRange place(TextEdit edit) {
        int at = before(edit.range().start());
        while (!first.get(at).equals(edit)) {
            at++;
        }
        return inserted.get(at);
    }

    /** Whether one of the first edits put in something of {@code range}, in the text after them. */
    boolean inserts(TextRange range) {
        int low = Halving.first(inserted.size(), i -> inserted.get(i).end() > range.start());
        return low < inserted.size() && inserted.get(low).overlaps(range);
    }

    /** Where the character at {@code offset} of the text as it was stands after the first edits. */
    int moved(int offset) {
        int next = before(offset);
        // The one before may reach beyond.
        int past = next > 0 && first.get(next - 1).range().end() > offset ? next - 1 : next;
        int moved = offset + grown(past);
        for (; next < first.size() && first.get(next).range().equals(new TextRange(offset, offset)); next++) {
            moved += first.get(next).replacement().length();
        }
        return moved;
    }

    /** By how much the first {@code count} edits move what follows them. */
    private int grown(int count) {
        return count == 0
                ? 0
                : inserted.get(count - 1).end() - first.get(count - 1).range().end();
    }

    /** How many of the first edits begin before {@code offset}. */
    private int before(int offset) {
        return Halving.first(first.size(), i -> first.get(i).range().start() >= offset);
    }

    /** The edits of the text as it was that do what the first edits and then {@code second} do. */
    List<TextEdit> then(List<TextEdit> second) {
        List<TextEdit> rest = second.stream()
                .sorted(Comparator.comparingInt(edit -> edit.range().start()))
                .toList();
        List<TextEdit> all = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < first.size(); i++) {
            TextRange place = inserted.get(i);
            int before = grown(i);
            for (; next < rest.size() && isPast(rest.get(next).range(), place); next++) {
                all.add(new TextEdit(
                        rest.get(next).range().shift(-before), rest.get(next).replacement()));
            }
            List<TextEdit> within = new ArrayList<>();
            for (; next < rest.size() && isWithin(rest.get(next).range(), place); next++) {
                within.add(new TextEdit(
                        rest.get(next).range().shift(-place.start()),
                        rest.get(next).replacement()));
            }
            String replacement = TextEdit.applyAll(first.get(i).replacement(), within);
            all.add(new TextEdit(first.get(i).range(), replacement));
        }
        int after = grown(first.size());
        rest.subList(next, rest.size())
                .forEach(edit -> all.add(new TextEdit(edit.range().shift(-after), edit.replacement())));
        return all;
    }

    private static boolean isPast(TextRange range, TextRange place) {
        return range.end() <= place.start() && range.start() != place.start();
    }

    private static boolean isWithin(TextRange range, TextRange place) {
        return range.start() >= place.start() && range.end() <= place.end();
    }
}
