package org.diptych.core.check.drift;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.diptych.core.bilingual.BlockKind;
import org.diptych.core.bilingual.BodyBlock;
import org.diptych.core.check.Fix;
import org.diptych.core.check.Severity;
import org.diptych.core.check.drift.facing.Facing;
import org.diptych.core.check.drift.facing.FacingReader;
import org.diptych.core.check.drift.facing.Neighbours;
import org.diptych.core.check.drift.facts.BlockFacts;
import org.diptych.core.check.drift.facts.Resemblance;
import org.diptych.core.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * What only one side has: a section, a paragraph, a formula. What one side has elsewhere was moved, and what stands in the
 * other's place says the same in another way. Used for one pair of bodies.
 */
final class UnlinkedBlocks {
    private static final double SHORT = 60;
    /** So many comparisons are made to find what has moved. */
    private static final long MOST = 2_500;

    private final Report report;
    private final ComparedBody first;
    private final ComparedBody second;
    private final PairComparison pairs;
    private final Set<Integer> alone;
    private final List<UnlinkedRun> firstRuns = new ArrayList<>();
    private final List<UnlinkedRun> secondRuns = new ArrayList<>();

    /** @param alone where the blocks begin that stand alone on purpose */
    UnlinkedBlocks(Report report, ComparedBody first, ComparedBody second, PairComparison pairs, Set<Integer> alone) {
        this.alone = alone;
        this.report = report;
        this.first = first;
        this.second = second;
        this.pairs = pairs;
    }

    /** Takes {@code gaps}, which stand between two links; {@code sure} if no others beside them may be meant. */
    void add(@Nullable Facing before, List<Facing> gaps, Neighbours near, boolean sure) {
        List<Facing> left = new ArrayList<>();
        List<Facing> right = new ArrayList<>();
        for (Facing gap : gaps) {
            if (says(gap) && !isNear(gap, near)) {
                (gap.second().isEmpty() ? left : right).add(gap);
            }
        }
        pair(left, right);
        title(left, right, true);
        title(right, left, false);
        left.removeIf(gap -> isUncertain(gap, before, gap.said()));
        right.removeIf(gap -> isUncertain(gap, before, gap.answered()));
        boolean single = gaps.size() == 1;
        firstRuns.addAll(UnlinkedRun.of(left, before, true, single, sure));
        secondRuns.addAll(UnlinkedRun.of(right, before, false, single, sure));
    }

    /** What stands in the same place, and is of one kind, is taken for a pair, in order. */
    private void pair(List<Facing> left, List<Facing> right) {
        int next = 0;
        for (Facing one : List.copyOf(left)) {
            for (int j = next; j < right.size(); j++) {
                Facing other = right.get(j);
                if (standsFor(one.first().get(0), other.second().get(0))) {
                    pairs.compare(
                            new Facing(one.first(), other.second(), one.saying(), other.answering()), Neighbours.NONE);
                    left.remove(one);
                    right.remove(j);
                    next = j;
                    break;
                }
            }
        }
    }

    /** A heading that the other side sets as a line in bold is one difference: the line is not missing here as well. */
    private static void title(List<Facing> gaps, List<Facing> others, boolean ofFirst) {
        for (Facing gap : List.copyOf(gaps)) {
            boolean bold = isBold(UnlinkedRun.own(gap, ofFirst));
            if (bold && others.stream().anyMatch(other -> other.kind() == BlockKind.HEADING)) {
                gaps.remove(gap);
            }
        }
    }

    /** Whether all of it is bold. */
    private static boolean isBold(BodyBlock block) {
        String source = block.source();
        return block.kind() == BlockKind.PARAGRAPH
                && source.length() > 4
                && (source.startsWith("**") && source.endsWith("**")
                        || source.startsWith("__") && source.endsWith("__"));
    }

    /** HTML comments, rules and tags say nothing. */
    private boolean says(Facing gap) {
        BlockFacts facts = gap.first().isEmpty() ? gap.answered() : gap.said();
        BodyBlock block = (gap.first().isEmpty() ? gap.second() : gap.first()).get(0);
        if (alone.contains(block.range().start()) || FacingReader.isNote(report.text(), block)) {
            return false; // its mark is what is missing
        }
        if (gap.kind() == BlockKind.OTHER) {
            return !facts.images().isEmpty();
        }
        return gap.kind() == BlockKind.CODE
                || gap.kind() == BlockKind.IMAGE
                || facts.prose().length() > 0
                || !facts.formulas().isEmpty()
                || !facts.images().isEmpty()
                || !facts.citations().isEmpty();
    }

    /** Whether what is short may well be said in the blocks before it, of which several were taken for one answer. */
    private static boolean isUncertain(Facing gap, @Nullable Facing before, BlockFacts facts) {
        boolean several =
                before != null && before.first().size() + before.second().size() > 2;
        return isText(gap.kind()) && several && facts.prose().length() < SHORT;
    }

    /** Whether a formula or code that stands alone here is part of what stands next to its place there. */
    private static boolean isNear(Facing gap, Neighbours neighbours) {
        if (gap.kind() != BlockKind.FORMULA && gap.kind() != BlockKind.CODE) {
            return false;
        }
        BlockFacts near = gap.first().isEmpty() ? neighbours.first() : neighbours.second();
        BlockFacts facts = gap.first().isEmpty() ? gap.answered() : gap.said();
        if (gap.kind() == BlockKind.FORMULA) {
            return facts.formulas().stream().allMatch(part -> near.formulas().stream()
                    .anyMatch(other -> !other.alone() && other.reading().sameAs(part.reading(), false)));
        }
        Set<String> there = ListingComparison.lines(near.listings());
        return facts.listings().stream().allMatch(listing -> {
            List<String> lines = listing.reading().lines();
            return lines.stream().filter(there::contains).count() > lines.size() * ListingComparison.NEARLY;
        });
    }

    private static boolean standsFor(BodyBlock one, BodyBlock other) {
        boolean prose = isText(one.kind()) && isText(other.kind());
        return prose
                || one.kind() == other.kind()
                || isBrokenFormula(one) && other.kind() == BlockKind.FORMULA
                || isBrokenFormula(other) && one.kind() == BlockKind.FORMULA;
    }

    /** Whether it is text that was meant for a formula. */
    private static boolean isBrokenFormula(BodyBlock block) {
        return isText(block.kind())
                && (block.source().startsWith("$$") || block.source().startsWith("\\"));
    }

    private static boolean isText(BlockKind kind) {
        return kind == BlockKind.PARAGRAPH || kind == BlockKind.ITEM || kind == BlockKind.QUOTE;
    }

    /** Tells what is missing and what has moved; {@code unwritten} blocks are told of already. */
    void tell(Predicate<Facing> unwritten) {
        Set<UnlinkedRun> moved = new HashSet<>();
        boolean few = (long) firstRuns.size() * secondRuns.size() < MOST;
        for (UnlinkedRun run : few ? firstRuns : List.<UnlinkedRun>of()) {
            Optional<UnlinkedRun> there = secondRuns.stream()
                    .filter(other -> !moved.contains(other)
                            && Resemblance.isSame(run.own(), run.facts(), other.own(), other.facts()))
                    .findFirst();
            there.ifPresent(other -> {
                moved.add(run);
                moved.add(other);
                tellMoved(run, other);
            });
        }
        loneSections(moved);
        for (List<UnlinkedRun> runs : List.of(firstRuns, secondRuns)) {
            runs.stream()
                    .filter(run -> !moved.contains(run) && run.blocks().stream().noneMatch(unwritten))
                    .forEach(this::missing);
        }
    }

    /** If each body has one section that the other lacks, as long and on the same level, it is one that has moved. */
    private void loneSections(Set<UnlinkedRun> moved) {
        List<UnlinkedRun> ones = sections(firstRuns, moved);
        List<UnlinkedRun> others = sections(secondRuns, moved);
        if (ones.size() == 1
                && others.size() == 1
                && Resemblance.mayBeSame(
                        ones.get(0).own(),
                        ones.get(0).facts(),
                        others.get(0).own(),
                        others.get(0).facts())) {
            moved.add(ones.get(0));
            moved.add(others.get(0));
            tellMoved(ones.get(0), others.get(0));
        }
    }

    private static List<UnlinkedRun> sections(List<UnlinkedRun> runs, Set<UnlinkedRun> moved) {
        return runs.stream()
                .filter(run ->
                        run.head().kind() == BlockKind.HEADING && run.blocks().size() > 1 && !moved.contains(run))
                .toList();
    }

    private void tellMoved(UnlinkedRun run, UnlinkedRun other) {
        boolean heading = run.head().kind() == BlockKind.HEADING;
        boolean section = heading || other.head().kind() == BlockKind.HEADING;
        report.differs(
                section ? "drift-order" : "drift-order.block",
                Severity.INFO,
                run.head().range(),
                other.head().range(),
                List.of(name((heading || !section ? run : other).head()), name(other.head())),
                List.of());
    }

    private void missing(UnlinkedRun run) {
        BodyBlock head = run.head();
        ComparedBody lacking = run.ofFirst() ? second : first;
        Facing before = run.before();
        TextRange answer = before == null ? null : run.ofFirst() ? before.secondRange() : before.firstRange();
        int at = answer == null ? lacking.body().range().start() : answer.end();
        String rule = "drift-missing-" + run.rule();
        Optional<Fix> fix = Optional.empty();
        boolean brought = head.kind() == BlockKind.FORMULA
                        && !run.facts().formulas().get(0).reading().words()
                || head.kind() == BlockKind.CODE
                || head.kind() == BlockKind.IMAGE;
        if (brought && run.single() && before != null && answer != null) {
            TextRange here = run.ofFirst() ? before.firstRange() : before.secondRange();
            fix = new Bringing(report).block(head.range(), here, answer, run.ofFirst());
        }
        report.missing(
                rule,
                Severity.WARNING,
                head.range(),
                run.ofFirst(),
                new TextRange(at, at),
                name(head),
                run.blocks().size(),
                fix);
    }

    private static String name(BodyBlock block) {
        boolean words = block.kind() == BlockKind.HEADING || isText(block.kind());
        String text = words ? block.text() : block.source();
        return text.isBlank() ? block.source() : text;
    }
}
