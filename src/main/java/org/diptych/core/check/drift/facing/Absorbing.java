package org.diptych.core.check.drift.facing;

import java.util.ArrayList;
import java.util.List;
import org.diptych.core.bilingual.BlockKind;
import org.diptych.core.bilingual.BodyBlock;
import org.diptych.core.check.drift.facts.BlockFacts;
import org.diptych.core.check.drift.facts.Part;
import org.diptych.core.check.drift.facts.Statements;
import org.diptych.core.check.drift.facts.tex.TexReading;
import org.jspecify.annotations.Nullable;

/**
 * Takes blocks that nothing answers to into the pair beside them where that holds what they say: one language sets a
 * formula on lines of its own, the other leaves it in the paragraph; one has a list of what the other says in a
 * paragraph. Used for one comparison.
 */
public final class Absorbing {
    /** How much too short, as a logarithm, the pair is that what stands beside it goes on with. */
    private static final double SOMEWHAT_SHORT = 0.1;

    /** How far too long, as a logarithm, it may be with that. */
    private static final double WELL = 0.2;

    /** Shorter texts are as long as each other by chance. */
    private static final double TELLING = 120;

    private final double ratio;

    /** @param ratio how much longer the second side says the same */
    public Absorbing(double ratio) {
        this.ratio = ratio;
    }

    /** {@code facings} with such gaps joined to their neighbours. */
    public List<Facing> in(List<Facing> facings) {
        List<Facing> joined = new ArrayList<>();
        int i = 0;
        while (i < facings.size()) {
            if (!facings.get(i).isGap()) {
                joined.add(facings.get(i++));
                continue;
            }
            int end = i;
            while (end < facings.size() && facings.get(end).isGap()) {
                end++;
            }
            List<Facing> run = facings.subList(i, end);
            Facing before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            Facing after = end < facings.size() ? facings.get(end) : null;
            Facing whole = joined(run);
            if (!whole.isGap() && isOne(whole)) {
                joined.add(whole);
                i = end;
            } else if (before != null && !before.isGap() && belongs(run, before)) {
                List<Facing> all = new ArrayList<>(List.of(before));
                all.addAll(run);
                joined.set(joined.size() - 1, joined(all));
                i = end;
            } else if (after != null && belongs(run, after)) {
                List<Facing> all = new ArrayList<>(run);
                all.add(after);
                joined.add(joined(all));
                i = end + 1;
            } else {
                i += share(run, before, after, joined);
            }
        }
        return joined;
    }

    /** Gives text at either end of {@code run} to the pair beside it that has room for it; says how many facings that took. */
    private int share(List<Facing> run, @Nullable Facing before, @Nullable Facing after, List<Facing> target) {
        int head = run.size();
        while (head > 0 && !hasRoom(before, run.subList(0, head))) {
            head--;
        }
        int tail = head;
        while (tail < run.size() && !hasRoom(after, run.subList(tail, run.size()))) {
            tail++;
        }
        if (head > 0 && before != null) {
            List<Facing> all = new ArrayList<>(List.of(before));
            all.addAll(run.subList(0, head));
            target.set(target.size() - 1, joined(all));
        }
        target.addAll(run.subList(head, tail));
        if (tail == run.size() || after == null) {
            return run.size();
        }
        List<Facing> all = new ArrayList<>(run.subList(tail, run.size()));
        all.add(after);
        target.add(joined(all));
        return run.size() + 1;
    }

    /** Whether {@code pair} is too short on the side of {@code run}, by no less than that says. */
    private boolean hasRoom(@Nullable Facing pair, List<Facing> run) {
        boolean ofFirst = run.get(0).second().isEmpty();
        if (pair == null || pair.isGap() || pair.hasGaps() || !isText(pair)) {
            return false;
        }
        if (!run.stream().allMatch(gap -> gap.second().isEmpty() == ofFirst && joins(gap, pair, ofFirst))
                || !mayAnswer(pair, run, ofFirst)) {
            return false;
        }
        double scale = ofFirst ? ratio : 1;
        double here = (ofFirst ? pair.firstLength() : pair.secondLength()) * scale;
        double there = ofFirst ? pair.secondLength() : pair.firstLength() * ratio;
        double more = 0;
        for (Facing gap : run) {
            more += (ofFirst ? gap.firstLength() : gap.secondLength()) * scale;
        }
        boolean goesOn = goesOn(pair, run, ofFirst);
        double least = goesOn ? SOMEWHAT_SHORT : Splitting.MISFIT;
        double most = goesOn ? WELL : Splitting.FIT;
        double off = Lengths.off(here, there);
        double with = Lengths.off(here + more, there);
        return here < there && off > least && with < off && (here + more < there || with < most);
    }

    /** Whether what {@code pair} has on the other side may say what {@code run} says too. */
    private static boolean mayAnswer(Facing pair, List<Facing> run, boolean ofFirst) {
        List<BodyBlock> there = ofFirst ? pair.second() : pair.first();
        List<BodyBlock> several = new ArrayList<>(ofFirst ? pair.first() : pair.second());
        run.forEach(gap -> several.add((ofFirst ? gap.first() : gap.second()).get(0)));
        return there.size() > 1 || Statements.mayAnswer(there.get(0), several);
    }

    /** Whether {@code run} goes on with what is in pieces already, as items go on with items. */
    private static boolean goesOn(Facing pair, List<Facing> run, boolean ofFirst) {
        List<BodyBlock> pieces = ofFirst ? pair.first() : pair.second();
        List<BodyBlock> one = ofFirst ? pair.second() : pair.first();
        BodyBlock last = pieces.get(pieces.size() - 1);
        return pieces.size() > 1
                && one.size() == 1
                && run.stream()
                        .map(gap -> (ofFirst ? gap.first() : gap.second()).get(0))
                        .allMatch(block -> block.kind() == last.kind() && block.level() == last.level());
    }

    /** Whether {@code gap} may be part of a text: an image is where the other side of {@code pair} shows it too. */
    private static boolean joins(Facing gap, Facing pair, boolean ofFirst) {
        if (gap.kind() != BlockKind.IMAGE) {
            return isText(gap.kind()) && !gap.hasGaps();
        }
        List<String> own = addresses(ofFirst ? gap.said() : gap.answered());
        return addresses(ofFirst ? pair.answered() : pair.said()).containsAll(own);
    }

    private static List<String> addresses(BlockFacts facts) {
        return facts.images().stream().map(Part::reading).toList();
    }

    private static boolean isText(Facing pair) {
        return pair.first().stream().allMatch(block -> isText(block.kind()))
                && pair.second().stream().allMatch(block -> isText(block.kind()));
    }

    private static boolean isText(BlockKind kind) {
        return kind == BlockKind.PARAGRAPH || kind == BlockKind.ITEM;
    }

    private static boolean belongs(List<Facing> run, Facing pair) {
        boolean ofFirst = run.get(0).second().isEmpty();
        boolean oneSided = run.stream().allMatch(gap -> gap.second().isEmpty() == ofFirst);
        boolean text =
                run.stream().allMatch(gap -> gap.kind() == BlockKind.FORMULA || gap.kind() == BlockKind.PARAGRAPH);
        boolean prose = pair.first().get(0).kind() != BlockKind.HEADING;
        if (!oneSided || !text || !prose) {
            return false;
        }
        List<Part<TexReading>> there = (ofFirst ? pair.answered() : pair.said()).formulas();
        List<Part<TexReading>> here = new ArrayList<>();
        run.forEach(gap -> here.addAll((ofFirst ? gap.said() : gap.answered()).formulas()));
        List<Part<TexReading>> own = (ofFirst ? pair.said() : pair.answered()).formulas();
        long found = here.stream()
                .filter(part -> part.alone() && has(there, part) && !has(own, part))
                .count();
        long alone = here.stream().filter(Part::alone).count();
        return found > 0 && found * 2 >= alone;
    }

    /** Whether one side sets in pieces what the other leaves in one block. */
    private boolean isOne(Facing run) {
        if (run.first().size() != 1 && run.second().size() != 1
                || run.first().size() == run.second().size()) {
            return false;
        }
        boolean ofFirst = run.first().size() > 1;
        return isOneText(run, ofFirst) || hasFormulas(run, ofFirst);
    }

    /** Whether a text of some length has pieces beside it that are as long together. */
    private boolean isOneText(Facing run, boolean ofFirst) {
        double first = run.firstLength() * ratio;
        double second = run.secondLength();
        return isText(run)
                && !run.hasGaps()
                && Math.min(first, second) > TELLING
                && Lengths.off(first, second) < Splitting.FIT
                && Statements.mayAnswer(
                        (ofFirst ? run.second() : run.first()).get(0), ofFirst ? run.first() : run.second());
    }

    private static boolean hasFormulas(Facing run, boolean ofFirst) {
        // Wherever they stand: few runs hold any.
        List<Part<TexReading>> alone = formulas(ofFirst ? run.saying() : run.answering()).stream()
                .filter(Part::alone)
                .toList();
        List<Part<TexReading>> there = alone.isEmpty() ? alone : formulas(ofFirst ? run.answering() : run.saying());
        return !alone.isEmpty()
                && alone.stream().filter(part -> has(there, part)).count() * 2 > alone.size();
    }

    private static List<Part<TexReading>> formulas(List<BlockFacts> facts) {
        return facts.stream().flatMap(each -> each.formulas().stream()).toList();
    }

    private static boolean has(List<Part<TexReading>> parts, Part<TexReading> sought) {
        return parts.stream().anyMatch(part -> part.reading().sameAs(sought.reading(), false));
    }

    private static Facing joined(List<Facing> several) {
        List<BodyBlock> first =
                several.stream().flatMap(each -> each.first().stream()).toList();
        List<BodyBlock> second =
                several.stream().flatMap(each -> each.second().stream()).toList();
        return new Facing(
                first,
                second,
                several.stream().flatMap(each -> each.saying().stream()).toList(),
                several.stream().flatMap(each -> each.answering().stream()).toList());
    }
}
