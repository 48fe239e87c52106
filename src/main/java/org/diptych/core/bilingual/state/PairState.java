package org.diptych.core.bilingual.state;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of the pairs of one post, by what they say and not by where they stand: which agreed, which still wait
 * after both sides changed, and what the author said of them. Immutable and safe to share between threads; nothing is null.
 */
public final class PairState {
    /** Nothing is known. */
    public static final PairState EMPTY = new PairState(List.of(), List.of(), List.of());

    private final Map<PairKey, Agreement> agreements = new LinkedHashMap<>();
    private final Map<PairKey, Unsettled> unsettled = new LinkedHashMap<>();
    private final Set<Given> given;
    private final List<Map<String, List<Agreement>>> bySide = List.of(new HashMap<>(), new HashMap<>());
    private final List<Map<String, Unsettled>> unsettledBySide = List.of(new HashMap<>(), new HashMap<>());

    /** Of several agreements on one pair the newest counts; none that agrees still waits. */
    public PairState(Collection<Agreement> agreements, Collection<Unsettled> unsettled, Collection<Given> given) {
        this.given = Collections.unmodifiableSet(new LinkedHashSet<>(given));
        for (Agreement agreement : agreements) {
            this.agreements.merge(agreement.key(), agreement, PairState::newer);
        }
        for (Unsettled pair : unsettled) {
            if (!this.agreements.containsKey(pair.key())) {
                this.unsettled.put(pair.key(), pair);
            }
        }
        this.agreements.forEach((key, agreement) -> {
            for (int side = 0; side < 2; side++) {
                bySide.get(side)
                        .computeIfAbsent(key.side(side), text -> new ArrayList<>(1))
                        .add(agreement);
            }
        });
        this.unsettled.forEach((key, pair) -> {
            unsettledBySide.get(0).put(key.first(), pair);
            unsettledBySide.get(1).put(key.second(), pair);
        });
    }

    private static Agreement newer(Agreement one, Agreement other) {
        return other.generation() > one.generation() ? other : one;
    }

    /** The pairs that agreed once, also those that say something else by now. */
    public List<Agreement> agreements() {
        return List.copyOf(agreements.values());
    }

    /** The pairs that wait after both sides changed. */
    public List<Unsettled> unsettled() {
        return List.copyOf(unsettled.values());
    }

    /** What the author said of blocks. */
    public Set<Given> given() {
        return given;
    }

    /** Whether what {@code rule} finds of the two texts is to be left alone. */
    public boolean isQuiet(String rule, String first, String second) {
        return given.contains(Given.quiet(rule, first, second));
    }

    /** Whether nothing is known. */
    public boolean isEmpty() {
        return agreements.isEmpty() && unsettled.isEmpty() && given.isEmpty();
    }

    /** This state, and all that is known by {@code other}. */
    public PairState with(PairState other) {
        List<Given> all = new ArrayList<>(given);
        all.addAll(other.given);
        return with(other.agreements.values(), other.unsettled.values()).saying(all);
    }

    /** This state where the author has said just {@code all}. */
    public PairState saying(Collection<Given> all) {
        return new PairState(agreements.values(), unsettled.values(), all);
    }

    /** This state, and that the pairs of {@code more} agree; what was known of them otherwise is forgotten. */
    public PairState with(Collection<Agreement> more, Collection<Unsettled> moreUnsettled) {
        List<Agreement> all = new ArrayList<>(agreements.values());
        all.addAll(more);
        List<Unsettled> waiting = new ArrayList<>(unsettled.values());
        waiting.addAll(moreUnsettled);
        return new PairState(all, waiting, given);
    }

    /** This state without {@code gone} and {@code settled}. */
    public PairState without(Set<Agreement> gone, Set<Unsettled> settled) {
        return new PairState(
                agreements.values().stream().filter(one -> !gone.contains(one)).toList(),
                unsettled.values().stream()
                        .filter(one -> !settled.contains(one))
                        .toList(),
                given);
    }

    /** This state without all that {@code before} knew and {@code after} knows no more. */
    public PairState without(PairState before, PairState after) {
        Set<Agreement> gone = new HashSet<>(before.agreements());
        gone.removeAll(after.agreements());
        Set<Unsettled> settled = new HashSet<>(before.unsettled());
        settled.removeAll(after.unsettled());
        List<Given> said = new ArrayList<>(given);
        said.removeIf(one -> before.given.contains(one) && !after.given.contains(one));
        return without(gone, settled).saying(said);
    }

    /** The same of a post whose bodies stand the other way round. */
    PairState turned() {
        return new PairState(
                agreements.values().stream().map(Agreement::turned).toList(),
                unsettled.values().stream().map(Unsettled::turned).toList(),
                given.stream().map(Given::turned).toList());
    }

    Set<PairKey> agreed() {
        return Collections.unmodifiableSet(agreements.keySet());
    }

    Optional<Agreement> agreement(PairKey key) {
        return Optional.ofNullable(agreements.get(key));
    }

    Optional<Unsettled> unsettled(PairKey key) {
        return Optional.ofNullable(unsettled.get(key));
    }

    /** The pairs that agreed when the first body's side (0) or the second's (1) said {@code key}. */
    List<Agreement> agreements(int side, String key) {
        return bySide.get(side).getOrDefault(key, List.of());
    }

    Optional<Unsettled> unsettled(int side, String key) {
        return Optional.ofNullable(unsettledBySide.get(side).get(key));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PairState state
                && agreements.equals(state.agreements)
                && unsettled.equals(state.unsettled)
                && given.equals(state.given);
    }

    @Override
    public int hashCode() {
        return Objects.hash(agreements, unsettled, given);
    }
}
