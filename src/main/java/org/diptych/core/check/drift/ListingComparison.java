package org.diptych.core.check.drift;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.diptych.core.check.Severity;
import org.diptych.core.check.drift.facing.Facing;
import org.diptych.core.check.drift.facts.Listing;
import org.diptych.core.check.drift.facts.Part;
import org.diptych.core.check.drift.facts.Unanswered;
import org.diptych.core.text.TextRange;

/** Compares the listings of blocks that answer to each other. Holds nothing of a pair. */
final class ListingComparison {
    /** So much of a listing's lines are as good as all. */
    static final double NEARLY = 0.8;

    private final Report report;
    private final Bringing bringing;

    ListingComparison(Report report, Bringing bringing) {
        this.report = report;
        this.bringing = bringing;
    }

    void compare(Facing pair) {
        List<Part<Listing>> one = pair.said().listings();
        List<Part<Listing>> other = pair.answered().listings();
        if (one.size() == other.size()) {
            for (int i = 0; i < one.size(); i++) {
                listing(one.get(i), other.get(i));
            }
            return;
        }
        Unanswered<Listing> open = Unanswered.each(one, other, (a, b) -> a.differsFrom(b) < 0);
        List<Part<Listing>> more = one.size() > other.size() ? open.first() : open.second();
        boolean ofFirst = one.size() > other.size();
        int lacking = Math.abs(one.size() - other.size());
        Set<String> there = lines(ofFirst ? other : one);
        for (Part<Listing> part : more.subList(Math.max(0, more.size() - lacking), more.size())) {
            List<String> lines = part.reading().lines();
            if (lines.stream().filter(there::contains).count() > lines.size() * NEARLY) {
                continue; // the other side has it in one listing with what stands before
            }
            TextRange lacks = ofFirst ? pair.secondRange() : pair.firstRange();
            report.missing(
                    "drift-missing-code",
                    Severity.WARNING,
                    part.range(),
                    ofFirst,
                    lacks,
                    source(part),
                    1,
                    Optional.empty());
        }
    }

    static Set<String> lines(List<Part<Listing>> listings) {
        Set<String> lines = new HashSet<>();
        listings.forEach(listing -> lines.addAll(listing.reading().lines()));
        return lines;
    }

    private void listing(Part<Listing> one, Part<Listing> other) {
        int line = one.reading().differsFrom(other.reading());
        boolean prose = one.reading().isForeign() || other.reading().isForeign();
        if (line >= 0 && !prose) {
            report.differs(
                    "drift-code",
                    Severity.WARNING,
                    line(one, line),
                    line(other, line),
                    List.of(line(one, line).in(report.text()), line(other, line).in(report.text())),
                    bringing.listing(one, other));
        }
    }

    /** Where line {@code index} of what was read of a listing stands; its first lines are a fence, as a rule. */
    private TextRange line(Part<Listing> part, int index) {
        String source = source(part);
        Listing listing = part.reading();
        String sought = index < listing.lines().size() ? listing.lines().get(index) : "";
        int start = 0;
        int wanted = index < listing.numbers().size() ? listing.numbers().get(index) : Integer.MAX_VALUE;
        int fence = source.startsWith("```") || source.startsWith("~~~") ? 1 : 0;
        int number = 0;
        while (start < source.length()) {
            int end = source.indexOf('\n', start);
            end = end < 0 ? source.length() : end;
            if (number >= wanted + fence && !sought.isEmpty()) {
                return new TextRange(start, end).shift(part.range().start());
            }
            if (end == source.length()) {
                return new TextRange(start, end).shift(part.range().start());
            }
            start = end + 1;
            number++;
        }
        return part.range();
    }

    private String source(Part<?> part) {
        return part.range().in(report.text());
    }
}
