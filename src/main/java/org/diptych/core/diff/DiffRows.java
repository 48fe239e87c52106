package org.diptych.core.diff;

import java.util.ArrayList;
import java.util.List;

/** Lays two texts' lines side by side. Used once. */
final class DiffRows {
    private final List<String> before;
    private final List<String> after;
    private final List<DiffRow> rows = new ArrayList<>();

    DiffRows(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    List<DiffRow> build() {
        int left = 0;
        int right = 0;
        for (Difference change : Sequences.changes(before, after)) {
            addSame(left, right, change.beforeStart() - left);
            addChanged(change);
            left = change.beforeEnd();
            right = change.afterEnd();
        }
        addSame(left, right, before.size() - left);
        return rows;
    }

    private void addSame(int left, int right, int count) {
        for (int i = 0; i < count; i++) {
            rows.add(DiffRow.same(line(before, left + i), line(after, right + i)));
        }
    }

    private void addChanged(Difference change) {
        int[] mates = LinePairs.of(
                before.subList(change.beforeStart(), change.beforeEnd()),
                after.subList(change.afterStart(), change.afterEnd()));
        int right = change.afterStart();
        for (int i = 0; i < mates.length; i++) {
            if (mates[i] < 0) {
                rows.add(DiffRow.removed(line(before, change.beforeStart() + i)));
            } else {
                int mate = change.afterStart() + mates[i];
                addAdded(right, mate);
                rows.add(pair(change.beforeStart() + i, mate));
                right = mate + 1;
            }
        }
        addAdded(right, change.afterEnd());
    }

    private void addAdded(int from, int to) {
        for (int i = from; i < to; i++) {
            rows.add(DiffRow.added(line(after, i)));
        }
    }

    private DiffRow pair(int left, int right) {
        WordDifference words = WordDifference.of(before.get(left), after.get(right));
        return DiffRow.changed(
                new DiffLine(left + 1, before.get(left), words.before()),
                new DiffLine(right + 1, after.get(right), words.after()));
    }

    private static DiffLine line(List<String> lines, int index) {
        return new DiffLine(index + 1, lines.get(index), List.of());
    }
}
