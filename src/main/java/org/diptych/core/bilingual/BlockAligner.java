package org.diptych.core.bilingual;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Pairs the blocks of two bodies. Used once.
 *
 * <p>First come the anchors: formulas, images and code that stand once in each body with the same text. Between two
 * anchors the best pairing by kind and level is found as one finds the least edits between two words; headings weigh
 * most, since they carry the structure.
 */
final class BlockAligner {
    /** A stretch longer than this on both sides would take time in its square; it is paired in order instead. */
    private static final int LONGEST = 400;

    private final List<BodyBlock> first;
    private final List<BodyBlock> second;
    private final List<Pair> pairs = new ArrayList<>();

    BlockAligner(List<BodyBlock> first, List<BodyBlock> second) {
        this.first = first;
        this.second = second;
    }

    List<Pair> pairs() {
        int a = 0;
        int b = 0;
        for (int[] anchor : anchors()) {
            between(a, anchor[0], b, anchor[1]);
            pair(anchor[0], anchor[1]);
            a = anchor[0] + 1;
            b = anchor[1] + 1;
        }
        between(a, first.size(), b, second.size());
        return pairs;
    }

    private void pair(int a, int b) {
        pairs.add(new Pair(first.get(a).range(), second.get(b).range()));
    }

    /** Places of marks that stand once in each body, as long a chain of them as grows on both sides. */
    private List<int[]> anchors() {
        Map<String, Integer> there = places(second);
        List<int[]> shared = new ArrayList<>();
        places(first).entrySet().stream()
                .filter(entry -> entry.getValue() >= 0 && there.getOrDefault(entry.getKey(), -1) >= 0)
                .forEach(entry -> shared.add(new int[] {entry.getValue(), there.get(entry.getKey())}));
        shared.sort((x, y) -> Integer.compare(x[0], y[0]));
        return GrowingChain.longest(shared);
    }

    /** Where each mark stands; -1 where it stands more than once. */
    private static Map<String, Integer> places(List<BodyBlock> blocks) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            BodyBlock block = blocks.get(i);
            if (!block.mark().isEmpty()) {
                places.merge(block.kind() + block.mark(), i, (one, other) -> -1);
            }
        }
        return places;
    }

    private void between(int fromA, int toA, int fromB, int toB) {
        int rows = toA - fromA;
        int columns = toB - fromB;
        if (rows == 0 || columns == 0) {
            return;
        }
        if (rows > LONGEST && columns > LONGEST) {
            inOrder(fromA, toA, fromB, toB);
            return;
        }
        int[][] best = new int[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                int together = weight(first.get(fromA + i), second.get(fromB + j));
                int apart = Math.max(best[i + 1][j], best[i][j + 1]);
                best[i][j] = together == 0 ? apart : Math.max(apart, best[i + 1][j + 1] + together);
            }
        }
        walk(best, fromA, fromB);
    }

    private void walk(int[][] best, int fromA, int fromB) {
        int i = 0;
        int j = 0;
        while (i < best.length - 1 && j < best[0].length - 1) {
            int together = weight(first.get(fromA + i), second.get(fromB + j));
            if (together > 0 && best[i][j] == best[i + 1][j + 1] + together) {
                pair(fromA + i++, fromB + j++);
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private void inOrder(int fromA, int toA, int fromB, int toB) {
        int b = fromB;
        for (int a = fromA; a < toA && b < toB; a++) {
            if (first.get(a).resembles(second.get(b))) {
                pair(a, b++);
            }
        }
    }

    private static int weight(BodyBlock a, BodyBlock b) {
        if (a.sameMark(b)) {
            return 12;
        }
        if (a.resembles(b)) {
            return a.kind() == BlockKind.HEADING ? 16 : a.kind() == BlockKind.PARAGRAPH ? 2 : 3;
        }
        boolean prose = a.kind() == BlockKind.ITEM && b.kind() == BlockKind.ITEM;
        return prose ? 1 : 0;
    }
}
