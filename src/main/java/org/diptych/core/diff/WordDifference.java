package org.diptych.core.diff;

import java.util.ArrayList;
import java.util.List;
import org.diptych.core.text.TextRange;

/**
 * Which characters of two lines, or two paragraphs, differ, word by word; of Chinese, character by character. Immutable;
 * nothing is null.
 *
 * <p>What two changes have between them counts as changed too where it is slight, a blank or a single Chinese character:
 * else a sentence that was rewritten would look like letters thrown about.
 *
 * @param before the places in the one line, in order
 * @param after the places in the other
 */
public record WordDifference(List<TextRange> before, List<TextRange> after) {

    public WordDifference {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** How {@code before} became {@code after}. */
    public static WordDifference of(String before, String after) {
        List<TextRange> left = LineWords.of(before);
        List<TextRange> right = LineWords.of(after);
        List<Difference> changes = Sequences.changes(LineWords.texts(before, left), LineWords.texts(after, right));
        List<TextRange> leftPlaces = new ArrayList<>();
        List<TextRange> rightPlaces = new ArrayList<>();
        for (Difference change : join(changes, before, left)) {
            add(leftPlaces, left, change.beforeStart(), change.beforeEnd());
            add(rightPlaces, right, change.afterStart(), change.afterEnd());
        }
        return new WordDifference(leftPlaces, rightPlaces);
    }

    private static List<Difference> join(List<Difference> changes, String text, List<TextRange> words) {
        List<Difference> joined = new ArrayList<>();
        for (Difference change : changes) {
            Difference last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && LineWords.isSlight(gap(last, change, text, words))) {
                joined.set(
                        joined.size() - 1,
                        new Difference(last.beforeStart(), change.beforeEnd(), last.afterStart(), change.afterEnd()));
            } else {
                joined.add(change);
            }
        }
        return joined;
    }

    private static String gap(Difference last, Difference next, String text, List<TextRange> words) {
        return text.substring(
                words.get(last.beforeEnd()).start(),
                words.get(next.beforeStart() - 1).end());
    }

    private static void add(List<TextRange> places, List<TextRange> words, int from, int to) {
        if (from < to) {
            places.add(new TextRange(words.get(from).start(), words.get(to - 1).end()));
        }
    }
}
