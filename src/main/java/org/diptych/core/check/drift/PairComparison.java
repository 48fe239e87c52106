package org.diptych.core.check.drift;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.diptych.core.bilingual.BlockKind;
import org.diptych.core.check.Severity;
import org.diptych.core.check.drift.facing.Facing;
import org.diptych.core.check.drift.facing.Neighbours;
import org.diptych.core.check.drift.facing.PairMemory;
import org.diptych.core.check.drift.facts.BlockFacts;
import org.diptych.core.check.drift.facts.NeutralAddresses;
import org.diptych.core.check.drift.facts.Part;
import org.diptych.core.check.drift.facts.Strings;
import org.diptych.core.check.drift.facts.Unanswered;

/** Compares what stands in blocks that answer to each other. For one pair of bodies; confined to one thread. */
final class PairComparison {
    /** So alike are a name and the same with a slip of the hand. */
    private static final double ALIKE = 0.8;

    private final Report report;
    private final PairMemory memory;
    private final Bringing bringing;
    private final FormulaPairs displays;
    private final FormulaComparison formulas;
    private final ListingComparison listings;
    private final TableComparison tables;
    private final Untranslated untranslated;
    private final Misfit misfit;

    /**
     * @param ratio how much longer the second body says the same
     * @param memory what was found the last time
     */
    PairComparison(Report report, ComparedBody first, ComparedBody second, double ratio, PairMemory memory) {
        boolean translated = first.ideographic() == second.ideographic();
        this.memory = memory;
        this.report = report;
        this.bringing = new Bringing(report);
        this.displays = new FormulaPairs(report, bringing, translated);
        this.formulas = new FormulaComparison(report, bringing, displays, translated);
        this.listings = new ListingComparison(report, bringing);
        this.tables = new TableComparison(report);
        this.untranslated = new Untranslated(report, first, second);
        this.misfit = new Misfit(report, first, second, ratio);
    }

    /**
     * @param pair blocks on both sides
     * @param near what the links before and after say: something may have moved there
     */
    void compare(Facing pair, Neighbours near) {
        boolean length = misfit.is(pair);
        PairMemory.Found known = memory.find(pair, length, near);
        if (known != null) {
            if (!known.isNothing()) {
                report.repeat(known.at(pair));
                for (int i = 0; i < known.displays().size(); i += 2) {
                    displays.add(known.display(i, pair), known.display(i + 1, pair));
                }
            }
            return;
        }
        int before = report.size();
        int shown = displays.size();
        int asked = bringing.asked();
        compared(pair, near, length);
        if (bringing.asked() == asked && !untranslated.wasLast(pair)) {
            memory.add(pair, length, near, report.since(before), displays.since(shown));
        }
    }

    private void compared(Facing pair, Neighbours near, boolean length) {
        BlockFacts said = pair.said();
        if (pair.kind() == BlockKind.OTHER && said.images().isEmpty()) {
            return;
        }
        boolean foreign = untranslated.tell(pair);
        if (foreign && !Untranslated.isCopied(pair)) {
            return;
        }
        listings.compare(pair);
        formulas.compare(pair, true, near);
        images(pair);
        if (pair.kind() == BlockKind.TABLE && tables.compare(pair)) {
            return;
        }
        if (length && !foreign) {
            misfit.tell(pair);
            return;
        }
        formulas.compare(pair, false, near);
        citations(pair, near);
        notes(pair);
        links(pair);
        spans(pair);
        new AmountComparison(report, pair, near).compare();
    }

    /** Tells what can be told only once all pairs have been compared. */
    void finish() {
        displays.tell();
    }

    private void images(Facing pair) {
        Unanswered<String> open =
                Unanswered.each(pair.said().images(), pair.answered().images(), NeutralAddresses::mayBeSame);
        int both = differing("drift-image", open);
        open.first().subList(both, open.first().size()).forEach(part -> lackingImage(pair, part, true));
        open.second().subList(both, open.second().size()).forEach(part -> lackingImage(pair, part, false));
    }

    /** Reports what stands on both sides and differs, one by one; says how many there are. */
    private int differing(String rule, Unanswered<String> open) {
        int both = Math.min(open.first().size(), open.second().size());
        for (int i = 0; i < both; i++) {
            Part<String> one = open.first().get(i);
            Part<String> other = open.second().get(i);
            report.differs(
                    rule,
                    Severity.INFO,
                    one.range(),
                    other.range(),
                    List.of(one.reading(), other.reading()),
                    List.of());
        }
        return both;
    }

    private void lackingImage(Facing pair, Part<String> part, boolean ofFirst) {
        boolean figure = (ofFirst ? pair.first() : pair.second())
                .stream()
                        .anyMatch(block ->
                                block.kind() == BlockKind.IMAGE && block.range().overlaps(part.range()));
        report.missing(
                figure ? "drift-missing-figure" : "drift-missing-image",
                Severity.WARNING,
                part.range(),
                ofFirst,
                ofFirst ? pair.secondRange() : pair.firstRange(),
                part.reading(),
                1,
                Optional.empty());
    }

    private void citations(Facing pair, Neighbours near) {
        Unanswered<String> open =
                Unanswered.any(pair.said().citations(), pair.answered().citations(), String::equals);
        if (open.isEmpty()) {
            return;
        }
        List<Part<String>> left = once(open.first(), near.second(), near.first());
        List<Part<String>> right = once(open.second(), near.first(), near.second());
        int both = left.size() == right.size() ? left.size() : 0;
        for (int i = 0; i < both; i++) {
            report.differs(
                    "drift-missing-citation.other",
                    Severity.WARNING,
                    left.get(i).range(),
                    right.get(i).range(),
                    List.of(left.get(i).reading(), right.get(i).reading()),
                    List.of());
        }
        left.subList(both, left.size()).forEach(part -> lackingCitation(pair, part, true));
        right.subList(both, right.size()).forEach(part -> lackingCitation(pair, part, false));
    }

    private void lackingCitation(Facing pair, Part<String> part, boolean ofFirst) {
        report.missing(
                "drift-missing-citation",
                Severity.WARNING,
                part.range(),
                ofFirst,
                ofFirst ? pair.secondRange() : pair.firstRange(),
                part.reading(),
                1,
                bringing.citation(part, pair, ofFirst));
    }

    /** Each key once, but for those that only the other language cites right before or after: they have moved there. */
    private static List<Part<String>> once(List<Part<String>> parts, BlockFacts near, BlockFacts nearHere) {
        Set<String> seen = new HashSet<>();
        near.citations().forEach(part -> seen.add(part.reading()));
        nearHere.citations().forEach(part -> seen.remove(part.reading()));
        return parts.stream().filter(part -> seen.add(part.reading())).toList();
    }

    private void notes(Facing pair) {
        List<Part<String>> one = pair.said().notes();
        List<Part<String>> other = pair.answered().notes();
        if (one.size() == other.size()) {
            return;
        }
        boolean ofFirst = one.size() > other.size();
        Unanswered<String> open = Unanswered.each(one, other, String::equals);
        List<Part<String>> more = ofFirst ? open.first() : open.second();
        int lacking = Math.abs(one.size() - other.size());
        for (Part<String> part : more.subList(Math.max(0, more.size() - lacking), more.size())) {
            report.missing(
                    "drift-missing-footnote",
                    Severity.WARNING,
                    part.range(),
                    ofFirst,
                    ofFirst ? pair.secondRange() : pair.firstRange(),
                    source(part),
                    1,
                    Optional.empty());
        }
    }

    private void links(Facing pair) {
        Unanswered<String> open =
                Unanswered.any(pair.said().links(), pair.answered().links(), NeutralAddresses::mayBeSame);
        differing("drift-link", open);
    }

    private void spans(Facing pair) {
        Unanswered<String> open =
                Unanswered.any(pair.said().spans(), pair.answered().spans(), String::equals);
        if (open.first().size() == 1 && open.second().size() == 1) {
            span(open.first().get(0), open.second().get(0));
            return;
        }
        List<Part<String>> others = new ArrayList<>(open.second());
        for (Part<String> one : open.first()) {
            others.stream()
                    .filter(other -> Strings.likeness(one.reading(), other.reading()) > ALIKE)
                    .findFirst()
                    .ifPresent(other -> {
                        others.remove(other);
                        span(one, other);
                    });
        }
    }

    private void span(Part<String> one, Part<String> other) {
        boolean worded = (one.reading() + other.reading()).chars().anyMatch(Character::isIdeographic);
        if (!worded) {
            report.differs(
                    "drift-code.span",
                    Severity.INFO,
                    one.range(),
                    other.range(),
                    List.of(source(one), source(other)),
                    List.of());
        }
    }

    private String source(Part<?> part) {
        return part.range().in(report.text());
    }
}
