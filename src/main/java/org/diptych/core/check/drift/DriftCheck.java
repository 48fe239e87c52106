package org.diptych.core.check.drift;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.diptych.core.bilingual.Alignment;
import org.diptych.core.bilingual.Body;
import org.diptych.core.check.Check;
import org.diptych.core.check.CheckedPost;
import org.diptych.core.check.Finding;
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
    private final QuietPairs quiet;
    private final FactsOfBlocks facts = new FactsOfBlocks();
    private final AgreedPairs agreed = new AgreedPairs();
    private List<Alignment> before = List.of();

    /** @param quiet what is left alone */
    public DriftCheck(QuietPairs quiet) {
        this.quiet = Objects.requireNonNull(quiet, "quiet");
    }

    @Override
    public List<Finding> check(CheckedPost post) {
        List<Body> bodies = Body.allOf(post.post(), post.published(), post.dialect());
        List<Alignment> now = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (int i = 1; i < bodies.size(); i++) {
            Alignment last = i <= before.size() ? before.get(i - 1) : Alignment.NONE;
            List<Body> two = List.of(bodies.get(0), bodies.get(i));
            Alignment alignment = last.after(two);
            now.add(alignment);
            findings.addAll(compared(post.post().text(), two, alignment));
        }
        before = now;
        facts.forgetTheRest();
        agreed.forgetTheRest();
        findings.removeIf(finding -> isSwallowed(finding, post.post(), bodies));
        findings.sort(Comparator.comparingInt(finding -> finding.range().start()));
        return findings;
    }

    private List<Finding> compared(String text, List<Body> two, Alignment alignment) {
        List<Facts> first = two.get(0).blocks().stream().map(facts::of).toList();
        List<Facts> second = two.get(1).blocks().stream().map(facts::of).toList();
        Side one = Side.of(two.get(0), first);
        Side other = Side.of(two.get(1), second);
        Report report = new Report(text, one, other, quiet);
        if (one.body().blocks().isEmpty() != other.body().blocks().isEmpty()) {
            unwritten(report, one.body(), other.body());
        } else {
            new BodyComparison(report, one, other, first, second, alignment.links(), agreed).compare();
        }
        return report.findings();
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
            int from = open.isEmpty()
                    ? Integer.MAX_VALUE
                    : open.get(0).start() + body.range().start();
            boolean after = finding.range().start() >= from
                    && finding.range().start() < body.range().end();
            boolean other = finding.related()
                    .filter(place -> place.end() <= body.range().end()
                            && (place.end() >= from
                                    || place.isEmpty()
                                            && place.start() >= body.range().start()
                                            && post.text()
                                                    .substring(
                                                            place.end(),
                                                            Math.min(
                                                                    from,
                                                                    post.text().length()))
                                                    .isBlank()))
                    .isPresent();
            if (after || other) {
                return true;
            }
        }
        return false;
    }

    private static void unwritten(Report report, Body one, Body other) {
        boolean ofFirst = other.blocks().isEmpty();
        Body has = ofFirst ? one : other;
        Body lacks = ofFirst ? other : one;
        TextRange first = has.blocks().get(0).range();
        report.missing(
                "drift-missing-section.all",
                org.diptych.core.check.Severity.WARNING,
                first,
                ofFirst,
                new TextRange(lacks.range().start(), lacks.range().start()),
                "",
                has.blocks().size(),
                java.util.Optional.empty());
    }
}
