package org.diptych.desk.citing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Finds the entries that fit what is typed: the post's own before others, and of each the best first. Stateless. */
final class BestFitting {
    /** An entry of the post comes before all others, however well those fit. */
    private static final int OWN = 1 << 20;

    private BestFitting() {}

    /** @param most how many are wanted; those that fit alike stay in their order */
    static List<Candidate> of(List<Candidate> candidates, String sought, int most) {
        List<String> words = List.of(sought.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        // Few of thousands are ever shown, so they are not all sorted for each key.
        Map<Integer, List<Candidate>> byFit = new TreeMap<>();
        for (Candidate candidate : candidates) {
            int fit = candidate.fit(words);
            if (fit >= 0) {
                int rank = candidate.elsewhere().isEmpty() ? fit + OWN : fit;
                List<Candidate> alike = byFit.computeIfAbsent(-rank, none -> new ArrayList<>());
                if (alike.size() < most) {
                    alike.add(candidate);
                }
            }
        }
        return byFit.values().stream().flatMap(List::stream).limit(most).toList();
    }
}
