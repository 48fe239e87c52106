package org.diptych.ui.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diptych.core.bilingual.Alignment;
import org.diptych.core.bilingual.Body;
import org.diptych.core.bilingual.Heading;
import org.diptych.core.text.TextRange;

/** Reads the outline of a post, again and again as it is edited. Confined to one thread at a time. */
final class OutlineReader {
    /** Most edits leave most links alone: only what they came near is linked anew. */
    private volatile Alignment last = Alignment.NONE;

    Outline read(List<Body> bodies) {
        List<String> languages = bodies.stream().map(Body::language).limit(2).toList();
        List<TextRange> ranges = bodies.stream().map(Body::range).limit(2).toList();
        if (bodies.isEmpty()) {
            return Outline.EMPTY;
        }
        if (bodies.size() == 1) {
            return new Outline(
                    languages,
                    ranges,
                    bodies.get(0).headings().stream()
                            .map(heading -> new OutlineRow(Optional.of(heading), Optional.empty()))
                            .toList());
        }
        last = last.after(bodies);
        return new Outline(languages, ranges, inStep(bodies.get(0), bodies.get(1), last));
    }

    private static List<OutlineRow> inStep(Body first, Body second, Alignment alignment) {
        Map<TextRange, TextRange> pairs = new HashMap<>();
        alignment.pairs().forEach(pair -> pairs.put(pair.first(), pair.second()));
        List<OutlineRow> rows = new ArrayList<>();
        int next = 0;
        for (Heading heading : first.headings()) {
            TextRange answer = pairs.get(heading.range());
            while (answer != null && !second.headings().get(next).range().equals(answer)) {
                rows.add(secondAlone(second, next++));
            }
            Optional<Heading> there = answer == null
                    ? Optional.empty()
                    : Optional.of(second.headings().get(next++));
            rows.add(new OutlineRow(Optional.of(heading), there));
        }
        while (next < second.headings().size()) {
            rows.add(secondAlone(second, next++));
        }
        return rows;
    }

    private static OutlineRow secondAlone(Body second, int heading) {
        return new OutlineRow(Optional.empty(), Optional.of(second.headings().get(heading)));
    }
}
