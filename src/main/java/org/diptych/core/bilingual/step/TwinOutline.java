package org.diptych.core.bilingual.step;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diptych.core.bilingual.Alignment;
import org.diptych.core.bilingual.Body;
import org.diptych.core.bilingual.BodyHeading;
import org.diptych.core.text.TextRange;

/**
 * The headings of a post's first two bodies as one outline. Immutable and safe to share between threads; nothing is null.
 *
 * @param bodies the bodies, none to two
 * @param rows their headings, in the order of the first body, those of the second alone where they fall
 */
public record TwinOutline(List<Body> bodies, List<TwinHeading> rows) {
    /** Without a body. */
    public static final TwinOutline EMPTY = new TwinOutline(List.of(), List.of());

    public TwinOutline {
        bodies = List.copyOf(bodies);
        rows = List.copyOf(rows);
    }

    /** The outline of the first two of {@code bodies}, which {@code alignment} links. */
    public static TwinOutline of(List<Body> bodies, Alignment alignment) {
        if (bodies.size() < 2) {
            return new TwinOutline(
                    bodies,
                    bodies.stream()
                            .flatMap(body -> body.headings().stream())
                            .map(heading -> new TwinHeading(Optional.of(heading), Optional.empty()))
                            .toList());
        }
        return new TwinOutline(bodies.subList(0, 2), rows(bodies.get(0), bodies.get(1), alignment));
    }

    private static List<TwinHeading> rows(Body first, Body second, Alignment alignment) {
        Map<TextRange, TextRange> pairs = new HashMap<>();
        alignment.pairs().forEach(pair -> pairs.put(pair.first(), pair.second()));
        List<TwinHeading> rows = new ArrayList<>();
        List<BodyHeading> there = second.headings();
        int next = 0;
        for (BodyHeading heading : first.headings()) {
            TextRange answer = pairs.get(heading.range());
            int found = answer == null ? -1 : indexFrom(there, next, answer);
            while (next < found) {
                rows.add(new TwinHeading(Optional.empty(), Optional.of(there.get(next++))));
            }
            rows.add(new TwinHeading(
                    Optional.of(heading), found < 0 ? Optional.empty() : Optional.of(there.get(next++))));
        }
        while (next < there.size()) {
            rows.add(new TwinHeading(Optional.empty(), Optional.of(there.get(next++))));
        }
        return rows;
    }

    private static int indexFrom(List<BodyHeading> headings, int from, TextRange range) {
        for (int i = from; i < headings.size(); i++) {
            if (headings.get(i).range().equals(range)) {
                return i;
            }
        }
        return -1;
    }

    /** The row whose heading is the last at or before {@code offset} in the body that holds it. */
    public Optional<TwinHeading> at(int offset) {
        TwinHeading last = null;
        for (int side = 0; side < bodies.size(); side++) {
            if (!bodies.get(side).range().touches(offset)) {
                continue;
            }
            for (TwinHeading row : rows) {
                Optional<BodyHeading> heading = row.side(side);
                if (heading.isPresent() && heading.get().range().start() <= offset) {
                    last = row;
                }
            }
        }
        return Optional.ofNullable(last);
    }

    /** Where the section of {@code row} ends: the first row after it that is no part of it, or the number of rows. */
    public int sectionEnd(int row) {
        int end = row + 1;
        while (end < rows.size() && rows.get(end).level() > rows.get(row).level()) {
            end++;
        }
        return end;
    }
}
