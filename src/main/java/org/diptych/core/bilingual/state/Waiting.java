package org.diptych.core.bilingual.state;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.diptych.core.bilingual.Link;
import org.diptych.core.text.TextRange;

/**
 * Which pairs of a post wait: one side was changed since both agreed, and nobody said since that they agree. Immutable and
 * safe to share between threads; nothing is null.
 *
 * <pre>{@code
 * Waiting opened = Waiting.of(alignment.links(), state);
 * Waiting edited = opened.after(alignment.links(), state); // again and again
 * edited.pairs();                                          // what waits, with what it was
 * }</pre>
 *
 * <p>A pair is known by what it says. While the post is edited, it is known by the pair it was a moment ago too, so that
 * one whose sides both changed is still known.
 */
public final class Waiting {
    /** There are no pairs. */
    public static final Waiting NONE = new Waiting(List.of(), List.of());

    /** Of pairs that vanished, only those that wait are remembered, and no more than these. */
    private static final int MOST_LOST = 200;

    private final List<TrackedPair> all;
    private final List<TrackedPair> lost;
    private final List<WaitingPair> pairs;

    private Waiting(List<TrackedPair> all, List<TrackedPair> lost) {
        this.all = List.copyOf(all);
        this.lost = List.copyOf(lost);
        this.pairs = all.stream().flatMap(pair -> pair.waiting().stream()).toList();
    }

    /** What waits of a post that was not looked at before. */
    public static Waiting of(List<Link> links, PairState state) {
        return NONE.after(links, state);
    }

    /** What waits now that the post, or the state, was changed. */
    public Waiting after(List<Link> links, PairState state) {
        return after(links, BlockTexts.NONE, state);
    }

    /** @param texts what the blocks of the links say, so far as that is known */
    Waiting after(List<Link> links, BlockTexts texts, PairState state) {
        PairTracker tracker = new PairTracker(
                links, texts, state, Stream.concat(all.stream(), lost.stream()).toList());
        List<TrackedPair> tracked = tracker.track();
        List<TrackedPair> gone = tracker.lost().stream()
                .filter(pair -> pair.unsettled().isPresent())
                .toList();
        return new Waiting(tracked, gone.subList(Math.max(0, gone.size() - MOST_LOST), gone.size()));
    }

    /** The pairs that wait, in the order of the first body. */
    public List<WaitingPair> pairs() {
        return pairs;
    }

    /** How many pairs wait whose side (0 or 1) is the one to be looked at. */
    public int count(int side) {
        return (int) pairs.stream().filter(pair -> pair.waits().waits(side)).count();
    }

    /** The pair that waits at {@code offset} of the file, on either side. */
    public Optional<WaitingPair> at(int offset) {
        return pairs.stream()
                .filter(pair -> pair.range(0).touches(offset) || pair.range(1).touches(offset))
                .findFirst();
    }

    /** The waiting sides that stand in {@code range} of the file, in order: of a section, say. */
    public List<TextRange> in(TextRange range) {
        return pairs.stream()
                .flatMap(pair -> Stream.of(0, 1).filter(pair.waits()::waits).map(pair::range))
                .filter(range::overlaps)
                .sorted(Comparator.comparingInt(TextRange::start))
                .toList();
    }

    /** The pairs that are new: they begin as agreed once their author has done with them. */
    public List<Agreement> unseen() {
        return all.stream()
                .filter(TrackedPair::isNew)
                .map(pair -> new Agreement(pair.first(), pair.second(), 1))
                .toList();
    }

    /**
     * The state that is kept of this post: what was known, the pairs of {@code settled}, which begin as agreed, those that
     * agree by themselves, and those that can be known again in no other way.
     */
    public PairState kept(PairState state, List<Agreement> settled) {
        List<Agreement> agreements = new ArrayList<>(settled);
        all.stream()
                .flatMap(pair -> pair.agreement().stream())
                .filter(agreement -> state.agreement(agreement.key()).isEmpty())
                .forEach(agreements::add);
        List<Unsettled> unsettled = Stream.concat(all.stream(), lost.stream())
                .flatMap(pair -> pair.unsettled().stream())
                .toList();
        Set<Agreement> stillWaiting = new HashSet<>();
        unsettled.forEach(pair -> stillWaiting.add(pair.agreed()));
        // What a pair said between is of no use once it says something else.
        Set<Unsettled> past = new HashSet<>(state.unsettled());
        past.removeIf(pair -> !stillWaiting.contains(pair.agreed()));
        past.removeAll(unsettled);
        return state.without(Set.of(), past).with(agreements, unsettled);
    }

    /** {@code state} once the author has said that both sides of {@code pair} agree. */
    public static PairState agreed(PairState state, WaitingPair pair) {
        Agreement agreement =
                new Agreement(pair.first(), pair.second(), pair.agreed().generation() + 1);
        Set<Unsettled> past = new HashSet<>(state.unsettled());
        past.removeIf(waiting -> !waiting.agreed().equals(pair.agreed()));
        return state.without(Set.of(), past).with(List.of(agreement), List.of());
    }

    /** {@code state} once the author has taken that back. */
    public static PairState notAgreed(PairState state, WaitingPair pair) {
        Set<Agreement> taken = new HashSet<>(state.agreements());
        taken.removeIf(agreement -> !agreement.key().equals(pair.key()));
        return state.without(taken, Set.of())
                .with(List.of(), List.of(new Unsettled(pair.first(), pair.second(), pair.waits(), pair.agreed())));
    }
}
