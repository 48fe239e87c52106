package org.diptych.core.check.drift;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.diptych.core.bilingual.BlockKind;
import org.diptych.core.bilingual.BodyBlock;
import org.diptych.core.check.Severity;
import org.diptych.core.check.drift.facing.Absorbing;
import org.diptych.core.check.drift.facing.Facing;
import org.diptych.core.check.drift.facing.Lengths;
import org.diptych.core.check.drift.facing.Neighbours;
import org.diptych.core.check.drift.facing.PairMemory;
import org.diptych.core.check.drift.facing.Sliding;
import org.diptych.core.check.drift.facing.Splitting;
import org.diptych.core.check.drift.facts.BlockFacts;
import org.diptych.core.text.TextRange;
import org.jspecify.annotations.Nullable;

/** Compares two bodies link by link. Used once. */
final class BodyComparison {
    private final Report report;
    private final ComparedBody first;
    private final ComparedBody second;
    private final PairMemory memory;
    private final Sliding sliding;
    private final List<Facing> facings;
    /** How much longer the second body says what both say. */
    private final double ratio;
    /** Blocks, by where they begin, that a mark before them says are still to be translated. */
    private final Set<Integer> marked = new HashSet<>();

    /** @param read what faces each other as the bodies are linked */
    BodyComparison(Report report, ComparedBody first, ComparedBody second, List<Facing> read, PairMemory memory) {
        this.memory = memory;
        this.report = report;
        this.first = first;
        this.second = second;
        ratio = Lengths.ratio(read, first.ideographic(), second.ideographic());
        sliding = new Sliding(ratio);
        facings = sliding.in(new Absorbing(ratio).in(new Splitting(ratio).in(read)));
        mark(first);
        mark(second);
    }

    /** A mark that stands by itself is about the block that follows. */
    private void mark(ComparedBody side) {
        List<BodyBlock> blocks = side.body().blocks();
        for (int i = 0; i + 1 < blocks.size(); i++) {
            boolean mark = blocks.get(i).kind() == BlockKind.OTHER
                    && !side.facts().get(i).gaps().isEmpty();
            if (mark) {
                marked.add(blocks.get(i + 1).range().start());
            }
        }
    }

    /** @param alone where the blocks begin that stand alone on purpose */
    void compare(Set<Integer> alone) {
        PairComparison pairs = new PairComparison(report, first, second, ratio, memory);
        UnlinkedBlocks unlinked = new UnlinkedBlocks(report, first, second, pairs, alone);
        List<Facing> compared = new ArrayList<>();
        int i = 0;
        while (i < facings.size()) {
            int end = i;
            while (end < facings.size() && facings.get(end).isGap()) {
                end++;
            }
            if (end > i) {
                boolean sure = end - i > 1 || !sliding.mayBeAnother(facings, i);
                unlinked.add(before(i), facings.subList(i, end), neighbours(i), sure);
                i = end;
            } else {
                i++;
            }
        }
        for (i = 0; i < facings.size(); i++) {
            Facing facing = facings.get(i);
            if (unwritten(i)) {
                continue;
            }
            if (!facing.isGap()) {
                compared.add(facing);
                pairs.compare(facing, neighbours(i));
            }
        }
        unlinked.tell(this::isUnwritten);
        pairs.finish();
        new HeadingLevels(report).compare(compared);
    }

    /** Says which prose is still a gap; what is one is compared no further. */
    private boolean unwritten(int index) {
        Facing facing = facings.get(index);
        if (!facing.hasGaps()) {
            return isUnwritten(facing);
        }
        Facing pair = facing.isGap() && facing.kind() == BlockKind.OTHER ? after(index) : facing;
        for (TextRange gap : facing.said().gaps()) {
            gap(gap, true, pair);
        }
        for (TextRange gap : facing.answered().gaps()) {
            gap(gap, false, pair);
        }
        return isUnwritten(facing);
    }

    /** Where the block stands that a mark before it, at {@code index}, is about. */
    private Facing after(int index) {
        boolean ofFirst = facings.get(index).second().isEmpty();
        for (int i = index + 1; i < facings.size(); i++) {
            if (!(ofFirst ? facings.get(i).first() : facings.get(i).second()).isEmpty()) {
                return facings.get(i);
            }
        }
        return facings.get(index);
    }

    private boolean isUnwritten(Facing facing) {
        return facing.hasGaps()
                || !marked.isEmpty()
                        && (facing.first().stream().anyMatch(this::isMarked)
                                || facing.second().stream().anyMatch(this::isMarked));
    }

    private boolean isMarked(BodyBlock block) {
        return marked.contains(block.range().start());
    }

    private void gap(TextRange gap, boolean inFirst, Facing facing) {
        List<BodyBlock> answer = inFirst ? facing.second() : facing.first();
        TextRange other = answer.isEmpty()
                ? (inFirst ? second : first).body().range()
                : answer.get(0).range();
        report.wrong(
                "drift-gap",
                Severity.WARNING,
                gap,
                inFirst,
                answer.isEmpty() ? new TextRange(other.start(), other.start()) : other,
                List.of());
    }

    private @Nullable Facing before(int index) {
        for (int i = index - 1; i >= 0; i--) {
            if (!facings.get(i).isGap()) {
                return facings.get(i);
            }
        }
        return null;
    }

    private Neighbours neighbours(int index) {
        return new Neighbours(ofFirst -> near(index, ofFirst));
    }

    /** What the blocks around {@code index} say on one side. */
    private List<BlockFacts> near(int index, boolean ofFirst) {
        List<BlockFacts> near = new ArrayList<>();
        for (int step : new int[] {-1, 1}) {
            int i = index + step;
            while (i >= 0 && i < facings.size()) {
                near.addAll(ofFirst ? facings.get(i).saying() : facings.get(i).answering());
                if (!facings.get(i).isGap()) {
                    break;
                }
                i += step;
            }
        }
        return near;
    }
}
