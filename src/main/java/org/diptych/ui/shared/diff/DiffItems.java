package org.diptych.ui.shared.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diptych.core.diff.DiffRow;
import org.diptych.core.diff.PartDifference;
import org.diptych.core.post.Segment;

/** Lays out a difference: parts under their headings, what changed with a little around it, the rest folded. Stateless. */
final class DiffItems {
    /** So many unchanged lines stay around a change. */
    private static final int AROUND = 2;
    /** Fewer lines are not worth folding. */
    private static final int LEAST_FOLD = 3;

    private DiffItems() {}

    static List<DiffItem> of(List<PartDifference> parts) {
        List<DiffItem> items = new ArrayList<>();
        for (PartDifference part : parts) {
            items.add(new DiffItem.Heading(part));
            if (part.text().lineEndsDiffer()) {
                items.add(new DiffItem.LineEnds());
            }
            addLines(items, part);
        }
        return items;
    }

    private static void addLines(List<DiffItem> items, PartDifference part) {
        List<DiffRow> rows = part.text().rows();
        int beforeOffset = markLines(part.before());
        int afterOffset = markLines(part.after());
        List<DiffItem.Line> same = new ArrayList<>();
        boolean first = true;
        for (DiffRow row : rows) {
            DiffItem.Line line = new DiffItem.Line(row, beforeOffset, afterOffset);
            if (!line.isChange()) {
                same.add(line);
                continue;
            }
            addSame(items, same, first ? 0 : AROUND, AROUND);
            same.clear();
            items.add(line);
            first = false;
        }
        addSame(items, same, first ? 0 : AROUND, 0);
    }

    private static void addSame(List<DiffItem> items, List<DiffItem.Line> same, int head, int tail) {
        int folded = same.size() - head - tail;
        if (folded < LEAST_FOLD) {
            items.addAll(same);
            return;
        }
        items.addAll(same.subList(0, head));
        items.add(new DiffItem.Fold(same.subList(head, same.size() - tail)));
        items.addAll(same.subList(same.size() - tail, same.size()));
    }

    private static int markLines(Optional<Segment> segment) {
        return (int) segment.map(Segment::opening).orElse("").lines().count();
    }
}
