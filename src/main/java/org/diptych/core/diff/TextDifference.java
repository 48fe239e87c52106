package org.diptych.core.diff;

import java.util.List;
import org.diptych.core.diff.DiffRow.Kind;
import org.diptych.core.text.LineEnd;

/**
 * How one text became another, line by line, and word by word in lines that changed. Immutable; nothing is null.
 *
 * <p>Takes a few milliseconds for a long post: not for a thread that must not wait.
 *
 * @param rows all lines of both texts, in order
 * @param lineEndsDiffer whether the texts' line ends differ, in kind; the rows do not show that
 */
public record TextDifference(List<DiffRow> rows, boolean lineEndsDiffer) {

    public TextDifference {
        rows = List.copyOf(rows);
    }

    /** The difference of two texts with whatever line ends. */
    public static TextDifference of(String before, String after) {
        String left = LineEnd.unix(before);
        String right = LineEnd.unix(after);
        return new TextDifference(
                new DiffRows(lines(left), lines(right)).build(),
                left.equals(right) ? !before.equals(after) : hasReturns(before) != hasReturns(after));
    }

    /** How much two texts have in common, by their words wherever they stand: from 0, nothing, to 1, all. */
    public static double likeness(String one, String other) {
        return new LineLikeness(one).to(new LineLikeness(other));
    }

    /** Whether the two texts are the same, character for character. */
    public boolean isEmpty() {
        return !lineEndsDiffer && rows.stream().allMatch(row -> row.kind() == Kind.SAME);
    }

    /** How much changed. */
    public DiffSize size() {
        return DiffSize.of(rows);
    }

    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("\n", -1));
    }

    private static boolean hasReturns(String text) {
        return text.indexOf('\r') >= 0;
    }
}
