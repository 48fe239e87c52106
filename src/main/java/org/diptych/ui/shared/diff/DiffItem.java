package org.diptych.ui.shared.diff;

import java.util.List;
import org.diptych.core.diff.DiffRow;
import org.diptych.core.diff.PartDifference;

/** One row of the view. Immutable. */
sealed interface DiffItem {

    /** Where a part begins. */
    record Heading(PartDifference part) implements DiffItem {}

    /** A line on either side; the marks before a part's content are not counted by its numbers. */
    record Line(DiffRow row, int beforeOffset, int afterOffset) implements DiffItem {
        boolean isChange() {
            return row.kind() != DiffRow.Kind.SAME;
        }
    }

    /** Lines that are the same on both sides and not worth their room until asked for. */
    record Fold(List<Line> lines) implements DiffItem {
        public Fold {
            lines = List.copyOf(lines);
        }
    }

    /** The part's line ends differ, which no line shows. */
    record LineEnds() implements DiffItem {}
}
