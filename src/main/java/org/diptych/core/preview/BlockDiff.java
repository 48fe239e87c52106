package org.diptych.core.preview;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What changed between two lists of blocks: what begins and ends alike stays, and of the middle the longest run of
 * blocks that are in both, in the same order. Takes n log n steps. Stateless.
 */
final class BlockDiff {
    private BlockDiff() {}

    static List<Splice> between(List<String> old, List<String> now) {
        int start = 0;
        int most = Math.min(old.size(), now.size());
        while (start < most && old.get(start).equals(now.get(start))) {
            start++;
        }
        int tail = 0;
        while (tail < most - start && old.get(old.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
            tail++;
        }
        List<int[]> kept = kept(old, now, start, old.size() - tail, now.size() - tail);
        kept.add(new int[] {old.size() - tail, now.size() - tail});
        return splices(now, start, kept);
    }

    private static List<Splice> splices(List<String> now, int start, List<int[]> kept) {
        List<Splice> splices = new ArrayList<>();
        int oldAt = start;
        int nowAt = start;
        for (int[] pair : kept) {
            if (pair[0] > oldAt || pair[1] > nowAt) {
                splices.add(new Splice(nowAt, pair[0] - oldAt, now.subList(nowAt, pair[1])));
            }
            oldAt = pair[0] + 1;
            nowAt = pair[1] + 1;
        }
        return splices;
    }

    /** Pairs the n-th block of its kind in {@code old} with the n-th in {@code now}; keeps the longest rising run. */
    private static List<int[]> kept(List<String> old, List<String> now, int start, int oldEnd, int nowEnd) {
        Map<String, Deque<Integer>> places = new HashMap<>();
        for (int i = start; i < nowEnd; i++) {
            places.computeIfAbsent(now.get(i), block -> new ArrayDeque<>()).add(i);
        }
        int[] partner = new int[Math.max(0, oldEnd - start)];
        for (int i = start; i < oldEnd; i++) {
            Deque<Integer> free = places.get(old.get(i));
            partner[i - start] = free == null || free.isEmpty() ? -1 : free.remove();
        }
        List<int[]> pairs = new ArrayList<>();
        for (int index : longestRising(partner)) {
            pairs.add(new int[] {start + index, partner[index]});
        }
        return pairs;
    }

    /** The places of a longest rising run in {@code values}, where -1 is no value. */
    private static int[] longestRising(int[] values) {
        int[] ends = new int[values.length];
        int[] before = new int[values.length];
        int length = 0;
        for (int i = 0; i < values.length; i++) {
            if (values[i] < 0) {
                continue;
            }
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) / 2;
                if (values[ends[middle]] < values[i]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[i] = low > 0 ? ends[low - 1] : -1;
            ends[low] = i;
            length = Math.max(length, low + 1);
        }
        int[] run = new int[length];
        for (int i = length - 1, at = length > 0 ? ends[length - 1] : -1; i >= 0; i--, at = before[at]) {
            run[i] = at;
        }
        return run;
    }
}
