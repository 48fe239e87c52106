package org.diptych.core.bilingual.state;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.diptych.core.bilingual.BodyBlock;
import org.diptych.core.bilingual.Gap;
import org.diptych.core.bilingual.Link;
import org.diptych.core.diff.Difference;
import org.diptych.core.diff.Sequences;
import org.diptych.core.diff.TextDifference;

/**
 * Finds for each pair of a post how it stands: by what it says, by the pair it was a moment ago, and at last by how much
 * it is like one that agreed. Used once.
 */
final class PairTracker {
    /** How alike a pair and one that agreed are at least, on either side, if both sides changed unseen. */
    private static final double ALIKE = 0.4;
    /** How alike one side is at least where the pairs around it tell the same. */
    private static final double ALIKE_IN_PLACE = 0.25;
    /** Looking for pairs alike takes too long beyond so many comparisons. */
    private static final int MOST_COMPARED = 20_000;

    private final PairState state;
    private final List<TrackedPair> before;
    private final List<TrackedPair> now;
    private final List<PairKey> keys;
    private final boolean[] known;
    private final boolean[] used;
    private final Set<PairKey> present = new HashSet<>();

    /**
     * @param texts what the blocks of the links say
     * @param before the pairs as they stood a moment ago, in their order, and behind them those that are lost
     */
    PairTracker(List<Link> links, BlockTexts texts, PairState state, List<TrackedPair> before) {
        this.state = state;
        this.before = before;
        this.now = new ArrayList<>(links.stream()
                .filter(link -> !link.isGap() && !isUnwritten(link))
                .map(link -> TrackedPair.of(link, texts))
                .toList());
        this.keys = now.stream().map(TrackedPair::key).toList();
        this.known = new boolean[now.size()];
        this.used = new boolean[before.size()];
    }

    /** What is still to be written waits for nobody's look. */
    private static boolean isUnwritten(Link link) {
        return Stream.concat(link.first().stream(), link.second().stream()).anyMatch(block -> Gap.isIn(block.source()));
    }

    /** The pairs in their order. */
    List<TrackedPair> track() {
        agreeing();
        cutOrJoined();
        asBefore();
        oneSideAsBefore();
        inPlace();
        asKnown();
        alike();
        return now;
    }

    /** Those of the pairs before that are no more; asked once the others are found. */
    List<TrackedPair> lost() {
        List<TrackedPair> lost = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            if (!used[i]) {
                lost.add(before.get(i));
            }
        }
        return lost;
    }

    private void settle(int i, TrackedPair pair) {
        now.set(i, pair);
        known[i] = true;
        if (pair.agreed() != null) {
            present.add(pair.agreed().key());
        }
    }

    private void agreeing() {
        for (int i = 0; i < now.size(); i++) {
            TrackedPair pair = now.get(i);
            Optional<Agreement> agreement = state.agreement(keys.get(i));
            if (agreement.isPresent()) {
                settle(i, pair.agreeing(agreement.get()));
            } else if (state.unsettled(keys.get(i)).isPresent()) {
                settle(i, pair.standing(state.unsettled(keys.get(i)).get()));
            } else if (sameInBoth(pair.link())) {
                settle(i, pair.agreeing(new Agreement(pair.first(), pair.second(), 1)));
            }
        }
    }

    /** A formula, an image, a listing that both languages have alike needs nobody to say so. */
    private static boolean sameInBoth(Link link) {
        BodyBlock first = link.first().get(0);
        return link.first().size() == 1
                && link.second().size() == 1
                && first.sameMark(link.second().get(0));
    }

    /** A pair that was cut in two on both sides, or joined with the next, says what it said. */
    private void cutOrJoined() {
        JoinedTexts agreed = new JoinedTexts(state);
        for (int i = 0; i < now.size(); i++) {
            if (known[i]) {
                continue;
            }
            int open = i;
            while (open < now.size() && !known[open]) {
                open++;
            }
            int parts = agreed.cutInto(keys.subList(i, open));
            if (parts == 0 && agreed.areJoinedIn(keys.get(i))) {
                parts = 1;
            }
            for (int j = i; j < i + parts; j++) {
                TrackedPair part = now.get(j);
                settle(j, part.agreeing(new Agreement(part.first(), part.second(), 1)));
            }
        }
    }

    private void asBefore() {
        Map<PairKey, Deque<Integer>> places = new HashMap<>();
        for (int j = 0; j < before.size(); j++) {
            places.computeIfAbsent(before.get(j).key(), key -> new ArrayDeque<>(1))
                    .add(j);
        }
        for (int i = 0; i < now.size(); i++) {
            Integer j = places.getOrDefault(keys.get(i), new ArrayDeque<>(0)).poll();
            if (j != null) {
                used[j] = true;
                if (!known[i]) {
                    settle(i, now.get(i).standing(before.get(j)));
                }
            }
        }
    }

    private void oneSideAsBefore() {
        for (int side = 1; side >= 0; side--) {
            for (int i = 0; i < now.size(); i++) {
                for (int j = 0; j < before.size() && !known[i]; j++) {
                    if (!used[j]
                            && before.get(j).key().side(side).equals(keys.get(i).side(side))) {
                        follow(i, j);
                    }
                }
            }
        }
    }

    private void follow(int i, int j) {
        used[j] = true;
        settle(i, now.get(i).after(before.get(j)));
    }

    /** Both sides changed at once, by an edit of both or one that was taken back; the pairs around it stayed. */
    private void inPlace() {
        List<PairKey> old = before.stream().map(TrackedPair::key).toList();
        for (Difference change : Sequences.changes(old, keys)) {
            if (change.removed() == change.added()) {
                for (int k = 0; k < change.added(); k++) {
                    int i = change.afterStart() + k;
                    int j = change.beforeStart() + k;
                    if (!known[i] && !used[j] && likeness(before.get(j), now.get(i)) >= ALIKE_IN_PLACE) {
                        follow(i, j);
                    }
                }
            }
        }
    }

    private static double likeness(TrackedPair one, TrackedPair other) {
        return Math.max(
                TextDifference.likeness(one.first().text(), other.first().text()),
                TextDifference.likeness(one.second().text(), other.second().text()));
    }

    private void asKnown() {
        for (int i = 0; i < now.size(); i++) {
            if (!known[i]) {
                oneSideAsKnown(i);
            }
        }
    }

    /**
     * Where each side agreed with another partner, as after one language alone was taken from another branch, the side
     * that agreed longer ago is the one that lags behind.
     */
    private void oneSideAsKnown(int i) {
        Optional<Agreement> byFirst = newest(state.agreements(0, keys.get(i).first()));
        Optional<Agreement> bySecond = newest(state.agreements(1, keys.get(i).second()));
        boolean firstIsOlder = byFirst.isPresent()
                && (bySecond.isEmpty()
                        || byFirst.get().generation() < bySecond.get().generation());
        Optional<Agreement> agreement = firstIsOlder ? byFirst : bySecond;
        if (agreement.isPresent()) {
            settle(i, now.get(i).after(agreement.get(), null));
            return;
        }
        Optional<Unsettled> waiting = state.unsettled(1, keys.get(i).second())
                .or(() -> state.unsettled(0, keys.get(i).first()));
        waiting.ifPresent(pair -> settle(i, now.get(i).after(pair.agreed(), pair.waits())));
    }

    /** One that a pair of the post says still is not what another comes from. */
    private Optional<Agreement> newest(List<Agreement> agreements) {
        return agreements.stream()
                .filter(agreement -> !present.contains(agreement.key()))
                .max(Comparator.comparingInt(Agreement::generation));
    }

    private void alike() {
        List<Agreement> free = Stream.concat(
                        state.unsettled().stream().map(Unsettled::agreed), state.agreements().stream())
                .filter(agreement -> !present.contains(agreement.key()))
                .toList();
        long open = IntStream.range(0, known.length).filter(i -> !known[i]).count();
        if (open == 0 || open * free.size() > MOST_COMPARED) {
            return;
        }
        for (int i = 0; i < now.size(); i++) {
            if (!known[i]) {
                int place = i;
                mostAlike(now.get(i), free)
                        .ifPresent(agreement -> settle(place, now.get(place).after(agreement, null)));
            }
        }
    }

    private Optional<Agreement> mostAlike(TrackedPair pair, List<Agreement> agreements) {
        Agreement best = null;
        double most = ALIKE;
        for (Agreement agreement : agreements) {
            double alike = present.contains(agreement.key())
                    ? 0
                    : Math.min(
                            TextDifference.likeness(
                                    agreement.first().text(), pair.first().text()),
                            TextDifference.likeness(
                                    agreement.second().text(), pair.second().text()));
            if (alike >= most) {
                best = agreement;
                most = alike;
            }
        }
        return Optional.ofNullable(best);
    }
}
