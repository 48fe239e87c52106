package org.diptych.ui.editor.marks;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.diptych.core.check.Severity;
import org.diptych.desk.typing.TextChange;

/** The findings an editor shows; they move along with the text. Confined to the FX thread. */
public final class Marks {
    private List<FindingMark> marks = List.of();

    public void show(List<FindingMark> newest) {
        marks = List.copyOf(newest);
    }

    public void moved(TextChange change) {
        if (!marks.isEmpty()) {
            marks = marks.stream().map(mark -> mark.after(change)).toList();
        }
    }

    public List<FindingMark> all() {
        return marks;
    }

    /** The marks that touch the characters from {@code from} up to {@code to}, or stand empty at one of them. */
    List<FindingMark> between(int from, int to) {
        return marks.stream()
                .filter(mark -> mark.range().start() <= to && mark.range().end() >= from)
                .filter(mark -> mark.range().isEmpty()
                        || mark.range().start() < to && mark.range().end() > from)
                .toList();
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
