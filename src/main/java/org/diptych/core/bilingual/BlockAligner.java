package org.diptych.core.bilingual;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Pairs the blocks of two bodies. Used once.
 *
 * <p>First the headings, by level and by what their sections share; then, between two pairs of headings, the blocks by
 * kind and level. A stretch too long for that is first cut at formulas, images and code that stand once on each side.
 */
final class BlockAligner {
    /** Places compared with places: beyond this many a stretch is cut first. */
    private static final int MOST_COMPARED = 250_000;

    private final List<BodyBlock> first;
    private final List<BodyBlock> second;
    private final List<Section> firstSections;
    private final List<Section> secondSections;
    private final List<Pair> pairs = new ArrayList<>();

    BlockAligner(Body first, Body second) {
        this.first = first.blocks();
        this.second = second.blocks();
        this.firstSections = Section.of(first);
        this.secondSections = Section.of(second);
    }

    List<Pair> pairs() {
        List<int[]> headings = new BestPairing(firstSections.size(), secondSections.size(), (a, b) -> firstSections
                        .get(a)
                        .likeness(secondSections.get(b)))
                .pairs();
        int a = 0;
        int b = 0;
        for (int[] pair : headings) {
            int headA = firstSections.get(pair[0]).block();
            int headB = secondSections.get(pair[1]).block();
            between(a, headA, b, headB);
            pair(headA, headB);
            a = headA + 1;
            b = headB + 1;
        }
        between(a, first.size(), b, second.size());
        return pairs;
    }

    private void pair(int a, int b) {
        pairs.add(new Pair(first.get(a).range(), second.get(b).range()));
    }

    private void between(int fromA, int toA, int fromB, int toB) {
        if ((long) (toA - fromA) * (toB - fromB) <= MOST_COMPARED) {
            compare(fromA, toA, fromB, toB);
            return;
        }
        int a = fromA;
        int b = fromB;
        for (int[] anchor : anchors(fromA, toA, fromB, toB)) {
            compareOrSkip(a, anchor[0], b, anchor[1]);
            pair(anchor[0], anchor[1]);
            a = anchor[0] + 1;
            b = anchor[1] + 1;
        }
        compareOrSkip(a, toA, b, toB);
    }

    /** A stretch as long as this that shares nothing to hold on to is left unpaired, rather than hold up the author. */
    private void compareOrSkip(int fromA, int toA, int fromB, int toB) {
        if ((long) (toA - fromA) * (toB - fromB) <= MOST_COMPARED) {
            compare(fromA, toA, fromB, toB);
        }
    }

    private void compare(int fromA, int toA, int fromB, int toB) {
        new BestPairing(toA - fromA, toB - fromB, (a, b) -> weight(first.get(fromA + a), second.get(fromB + b)))
                .pairs()
                .forEach(pair -> pair(fromA + pair[0], fromB + pair[1]));
    }

    private static int weight(BodyBlock a, BodyBlock b) {
        if (a.kind() == BlockKind.HEADING || a.kind() != b.kind()) {
            return 0;
        }
        if (a.sameMark(b)) {
            return 12;
        }
        return a.level() == b.level() ? 3 : 1;
    }

    /** Places of marks that stand once on each side, as long a chain of them as grows on both. */
    private List<int[]> anchors(int fromA, int toA, int fromB, int toB) {
        Map<String, Integer> there = places(second, fromB, toB);
        List<int[]> shared = new ArrayList<>();
        places(first, fromA, toA).entrySet().stream()
                .filter(entry -> entry.getValue() >= 0 && there.getOrDefault(entry.getKey(), -1) >= 0)
                .forEach(entry -> shared.add(new int[] {entry.getValue(), there.get(entry.getKey())}));
        shared.sort((x, y) -> Integer.compare(x[0], y[0]));
        return GrowingChain.longest(shared);
    }

    /** Where each mark stands; -1 where it stands more than once. */
    private static Map<String, Integer> places(List<BodyBlock> blocks, int from, int to) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = from; i < to; i++) {
            if (!blocks.get(i).mark().isEmpty()) {
                places.merge(blocks.get(i).kind() + blocks.get(i).mark(), i, (one, other) -> -1);
            }
        }
        return places;
    }
}
