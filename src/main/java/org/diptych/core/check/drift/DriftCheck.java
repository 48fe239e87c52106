package org.diptych.core.check.drift;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.diptych.core.bilingual.Alignment;
import org.diptych.core.bilingual.BlockKind;
import org.diptych.core.bilingual.Body;
import org.diptych.core.bilingual.BodyBlock;
import org.diptych.core.bilingual.BodyCutter;
import org.diptych.core.bilingual.GivenLinks;
import org.diptych.core.bilingual.Link;
import org.diptych.core.bilingual.state.AuthorsWord;
import org.diptych.core.bilingual.state.Given;
import org.diptych.core.bilingual.state.PairState;
import org.diptych.core.check.Check;
import org.diptych.core.check.CheckedPost;
import org.diptych.core.check.Finding;
import org.diptych.core.check.Severity;
import org.diptych.core.check.drift.facing.Facing;
import org.diptych.core.check.drift.facing.FacingReader;
import org.diptych.core.check.drift.facing.PairMemory;
import org.diptych.core.check.drift.facts.BlockFacts;
import org.diptych.core.check.drift.facts.FactsOfBlocks;
import org.diptych.core.check.drift.facts.SectionOrder;
import org.diptych.core.markdown.PublishSettings;
import org.diptych.core.post.Fences;
import org.diptych.core.post.Post;
import org.diptych.core.post.SegmentKind;
import org.diptych.core.text.TextRange;

/**
 * Where a post's languages no longer say the same: each body after the first is compared with it, block by block, as
 * {@link Alignment} links them. A post whose languages differ is published all the same, so nothing here is an error.
 *
 * <p>Remembers links and what blocks say for the next run; confined to one thread at a time.
 */
public final class DriftCheck implements Check {
    private static final int NEAR = 3;

    private BodyCutter cutter = new BodyCutter();
    private final List<Links> links = new ArrayList<>();

    @Override
    public List<Finding> check(CheckedPost post) {
        List<Body> bodies = cutter.bodies(post.post(), post.published(), PublishSettings.of(post.dialect()));
        List<Finding> findings = new ArrayList<>();
        for (int i = 1; i < bodies.size(); i++) {
            findings.addAll(compared(post, List.of(bodies.get(0), bodies.get(i)), i - 1));
        }
        while (links.size() >= Math.max(1, bodies.size())) {
            links.remove(links.size() - 1);
        }
        findings.removeIf(finding -> isSwallowed(finding, post.post(), bodies));
        if (bodies.stream().map(Body::language).distinct().count() < bodies.size()) {
            // What is made the same in one body of a language differs in the other: the author has to choose first.
            findings.replaceAll(Finding::withoutFixes);
        }
        findings.sort(Comparator.comparingInt(finding -> finding.range().start()));
        return findings;
    }

    /**
     * The links of two bodies, as they stand and with the second's sections in the order of the first; the latter are made
     * only where sections have moved.
     */
    private static final class Links {
        private Alignment asWritten = Alignment.NONE;
        private Alignment inOrder = Alignment.NONE;
        private GivenLinks given = GivenLinks.NONE;
        /** What was found between the two. */
        private PairMemory memory = new PairMemory();

        private FacingReader reader = new FacingReader();

        private FactsOfBlocks first = new FactsOfBlocks();
        private FactsOfBlocks second = new FactsOfBlocks();
        private SectionOrder order = new SectionOrder();
    }

    /** Forgets all but the links: what is found then is found anew. */
    void forget() {
        cutter = new BodyCutter();
        for (Links each : links) {
            each.memory = new PairMemory();
            each.reader = new FacingReader();
            each.first = new FactsOfBlocks();
            each.second = new FactsOfBlocks();
            each.order = new SectionOrder();
        }
    }

    private List<Finding> compared(CheckedPost post, List<Body> two, int index) {
        if (index == links.size()) {
            links.add(new Links());
        }
        Links last = links.get(index);
        List<BlockFacts> first = last.first.of(two.get(0).blocks());
        List<BlockFacts> second = last.second.of(two.get(1).blocks());
        ComparedBody one = ComparedBody.of(two.get(0), first);
        ComparedBody other = ComparedBody.of(two.get(1), second);
        Report report = new Report(post.post().text(), one, other, post.pairs().given(), post.bibliography());
        if (one.body().blocks().isEmpty() != other.body().blocks().isEmpty()) {
            unwritten(report, one.body(), other.body());
            return report.findings();
        }
        GivenLinks given = index == 0 ? given(two, post.pairs()) : GivenLinks.NONE;
        last.asWritten = (given.equals(last.given) ? last.asWritten : Alignment.NONE).after(two, given);
        last.given = given;
        List<Link> found = last.asWritten.links();
        if (mayHaveMoved(found)) {
            SectionOrder.Found order =
                    last.order.find(two.get(0).blocks(), first, two.get(1).blocks(), second);
            if (!order.moved().isEmpty()) {
                Body body = two.get(1);
                Body ordered =
                        new Body(body.segment(), body.language(), body.range(), order.ordered(), body.headings());
                last.inOrder = last.inOrder.after(List.of(two.get(0), ordered));
                found = last.inOrder.links();
                second = order.facts();
                order.moved().forEach(section -> tellMoved(report, section));
            }
        }
        last.memory.begin(List.of(
                post.pairs().given(), one.language(), one.ideographic(), other.language(), other.ideographic()));
        List<Facing> read = last.reader.read(report.text(), found, first, second);
        new BodyComparison(report, one, other, read, last.memory).compare(alone(two, given));
        last.memory.end();
        return report.findings();
    }

    /** What the author has said of the blocks; blocks that stand alone on purpose are missing nowhere. */
    private static GivenLinks given(List<Body> two, PairState pairs) {
        boolean links = pairs.given().stream().anyMatch(given -> given.kind() != Given.Kind.QUIET);
        return links ? new AuthorsWord(two).links(pairs.given()) : GivenLinks.NONE;
    }

    /** Where the blocks begin that stand alone on purpose. */
    private static Set<Integer> alone(List<Body> two, GivenLinks given) {
        Set<Integer> alone = new HashSet<>();
        given.aloneFirst()
                .forEach(i -> alone.add(two.get(0).blocks().get(i).range().start()));
        given.aloneSecond()
                .forEach(i -> alone.add(two.get(1).blocks().get(i).range().start()));
        return alone;
    }

    private static void tellMoved(Report report, SectionOrder.Moved section) {
        report.differs(
                "drift-order",
                Severity.INFO,
                section.first().range(),
                section.second().range(),
                List.of(section.first().text(), section.second().text()),
                List.of());
    }

    /**
     * Whether something of either body has no answer, and a heading is among it: what else was moved with one may have
     * been taken for another section's.
     */
    private static boolean mayHaveMoved(List<Link> links) {
        boolean first = false;
        boolean second = false;
        boolean heading = false;
        for (Link link : links) {
            if (link.isGap()) {
                heading |= link.kind() == BlockKind.HEADING;
                first |= link.second().isEmpty();
                second |= link.first().isEmpty();
            }
        }
        return first && second && heading;
    }

    /** Whether it stands in code that is never closed, as far as Hexo reads it: that is what is wrong there. */
    private static boolean isSwallowed(Finding finding, Post post, List<Body> bodies) {
        boolean read = post.segments().stream()
                        .filter(segment -> segment.kind() == SegmentKind.BODY)
                        .count()
                >= bodies.size();
        if (read) {
            return false;
        }
        for (Body body : bodies) {
            List<TextRange> open = Fences.unclosed(body.range().in(post.text()));
            if (!open.isEmpty()) {
                int from = lastBefore(body, open.get(0).start() + body.range().start());
                TextRange place = finding.related().orElse(finding.range());
                if (isAfter(finding.range(), from, body) || isAfter(place, from, body)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Where the third block before {@code place} begins: what is read near such code is read otherwise than it was meant. */
    private static int lastBefore(Body body, int place) {
        List<BodyBlock> before = body.blocks().stream()
                .filter(block -> block.range().start() < place)
                .toList();
        return before.isEmpty()
                ? place
                : before.get(Math.max(0, before.size() - NEAR)).range().start();
    }

    private static boolean isAfter(TextRange range, int from, Body body) {
        return range.end() > from && range.start() < body.range().end();
    }

    private static void unwritten(Report report, Body one, Body other) {
        boolean ofFirst = other.blocks().isEmpty();
        Body has = ofFirst ? one : other;
        Body lacks = ofFirst ? other : one;
        TextRange first = has.blocks().get(0).range();
        report.missing(
                "drift-missing-section.all",
                Severity.WARNING,
                first,
                ofFirst,
                new TextRange(lacks.range().start(), lacks.range().start()),
                "",
                has.blocks().size(),
                Optional.empty());
    }
}
