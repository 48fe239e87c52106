package org.diptych.desk.citing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Entries of other posts and of bibliography files, ready to be searched, each work once. Immutable and safe to share
 * between threads; made off the FX thread, for there may be thousands.
 */
public final class Offers {
    public static final Offers NONE = new Offers(List.of());

    private final List<Candidate> candidates;

    private Offers(List<Candidate> candidates) {
        this.candidates = List.copyOf(candidates);
    }

    /** @param offered in the order they are offered; of one work the first counts */
    public static Offers of(List<Offered> offered) {
        Set<String> seen = new HashSet<>();
        List<Candidate> candidates = new ArrayList<>();
        for (Offered entry : offered) {
            Candidate candidate = Candidate.of(entry);
            if (candidate.marks().stream().noneMatch(seen::contains)) {
                seen.addAll(candidate.marks());
                candidates.add(candidate);
            }
        }
        return new Offers(candidates);
    }

    List<Candidate> candidates() {
        return candidates;
    }
}
