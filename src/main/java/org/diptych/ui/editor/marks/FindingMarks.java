package org.diptych.ui.editor.marks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.diptych.core.check.Severity;
import org.diptych.core.text.Halving;
import org.diptych.core.text.TextRange;
import org.diptych.desk.typing.TextChange;

/** The findings an editor shows; they move along with the text. Confined to the FX thread. */
public final class FindingMarks {
    /** In the order of the text. */
    private List<FindingMark> marks = List.of();

    /** How long the longest is. */
    private int longest;

    public void show(List<FindingMark> newest) {
        marks = newest.stream()
                .sorted(Comparator.comparingInt(mark -> mark.range().start()))
                .toList();
        longest = longest(marks);
    }

    public void moved(TextChange change) {
        if (!marks.isEmpty()) {
            marks = marks.stream().map(mark -> mark.after(change)).toList();
            longest = longest(marks);
        }
    }

    public List<FindingMark> all() {
        return marks;
    }

    /** The marks that touch the characters from {@code from} up to {@code to}, or stand empty at one of them. */
    List<FindingMark> between(int from, int to) {
        List<FindingMark> between = new ArrayList<>();
        for (int i = firstFrom(from - longest);
                i < marks.size() && marks.get(i).range().start() <= to;
                i++) {
            TextRange range = marks.get(i).range();
            if (range.end() >= from && (range.isEmpty() || range.start() < to && range.end() > from)) {
                between.add(marks.get(i));
            }
        }
        return between;
    }

    /** The first mark that begins at {@code place} or behind it: they stand in the order of the text. */
    private int firstFrom(int place) {
        return Halving.first(marks.size(), i -> marks.get(i).range().start() >= place);
    }

    private static int longest(List<FindingMark> marks) {
        return marks.stream().mapToInt(mark -> mark.range().length()).max().orElse(0);
    }

    /** The marks on the character at {@code offset}, or at a caret there. */
    public List<FindingMark> at(int offset) {
        return marks.stream().filter(mark -> mark.range().touches(offset)).toList();
    }

    /** The worst of the marks that begin between the two places, both included. */
    Optional<FindingMark> worstBeginning(int from, int to) {
        return marks.stream()
                .filter(mark -> mark.range().start() >= from && mark.range().start() <= to)
                .min(Comparator.comparing(FindingMark::severity));
    }

    static String styleClass(Severity severity) {
        return switch (severity) {
            case ERROR -> "finding-error";
            case WARNING -> "finding-warning";
            case INFO -> "finding-hint";
        };
    }
}
