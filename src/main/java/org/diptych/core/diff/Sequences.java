package org.diptych.core.diff;

import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds what two sequences have in common, and so where they differ. Stateless and safe to use from any thread.
 *
 * <p>The search is Myers'. What stands in one sequence only is left out of it, as GNU diff does: a text that was
 * rewritten takes no longer than one that was touched.
 */
public final class Sequences {
    /** A search over more items, each found in both sequences, could take seconds; the stretch then counts as changed. */
    private static final int MOST = 20_000;

    private Sequences() {}

    /**
     * Where {@code after} differs from {@code before}: changes in order, between each two of them at least one item that
     * both have. Items are compared by {@code equals}; none is null.
     */
    public static <T> List<Difference> changes(List<T> before, List<T> after) {
        int start = 0;
        int shorter = Math.min(before.size(), after.size());
        while (start < shorter && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        int[] mate = new int[before.size() - start - end];
        match(before.subList(start, before.size() - end), after.subList(start, after.size() - end), mate);
        return between(mate, start, after.size() - end);
    }

    /** Fills {@code mate}: for each item of {@code before} the index of its mate in {@code after}, or -1. */
    private static <T> void match(List<T> before, List<T> after, int[] mate) {
        Map<T, Integer> numbers = new HashMap<>();
        List<Integer> left = new ArrayList<>();
        List<Integer> leftAt = new ArrayList<>();
        keepShared(before, new HashSet<>(after), numbers, left, leftAt);
        List<Integer> right = new ArrayList<>();
        List<Integer> rightAt = new ArrayList<>();
        keepShared(after, numbers.keySet(), numbers, right, rightAt);
        java.util.Arrays.fill(mate, -1);
        if (left.size() > MOST || right.size() > MOST) {
            return;
        }
        BitSet removed = new BitSet();
        BitSet added = new BitSet();
        new MyersDiffWithLinearSpace<Integer>().computeDiff(left, right, null).forEach(change -> {
            removed.set(change.startOriginal, change.endOriginal);
            added.set(change.startRevised, change.endRevised);
        });
        int other = added.nextClearBit(0);
        for (int own = removed.nextClearBit(0); own < left.size(); own = removed.nextClearBit(own + 1)) {
            mate[leftAt.get(own)] = rightAt.get(other);
            other = added.nextClearBit(other + 1);
        }
    }

    private static <T> void keepShared(
            List<T> items, Set<T> shared, Map<T, Integer> numbers, List<Integer> kept, List<Integer> places) {
        for (int i = 0; i < items.size(); i++) {
            T item = items.get(i);
            if (shared.contains(item)) {
                kept.add(numbers.computeIfAbsent(item, unknown -> numbers.size()));
                places.add(i);
            }
        }
    }

    private static List<Difference> between(int[] mate, int offset, int afterEnd) {
        List<Difference> changes = new ArrayList<>();
        int own = 0;
        int other = 0;
        for (int i = 0; i <= mate.length; i++) {
            int found = i == mate.length ? afterEnd - offset : mate[i];
            if (found >= 0) {
                if (own < i || other < found) {
                    changes.add(new Difference(offset + own, offset + i, offset + other, offset + found));
                }
                own = i + 1;
                other = found + 1;
            }
        }
        return List.copyOf(changes);
    }
}
