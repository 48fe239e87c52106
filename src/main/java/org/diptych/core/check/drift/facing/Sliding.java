package org.diptych.core.check.drift.facing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.diptych.core.bilingual.BlockKind;
import org.diptych.core.bilingual.BodyBlock;
import org.diptych.core.check.drift.facts.BlockFacts;
import org.diptych.core.check.drift.facts.Resemblance;

/**
 * Slides gaps to where they begin with a heading: whether a missing section is taken from its own heading to its end, or
 * from its first paragraph to the next heading, the links cost the same, and only the first is what an author did. For the
 * same reason two gaps become one where what stands between them could as well answer to an end of either, and a gap in a
 * list goes to where all beside it fit. Used for one comparison.
 */
public final class Sliding {
    /** How many blocks a gap is slid by at most. */
    static final int FAR = 3;

    /** Items of no more letters are told apart by what both languages share, or not at all. */
    private static final double SHORT = 30;

    private final double ratio;

    /** @param ratio how much longer the second side says the same */
    public Sliding(double ratio) {
        this.ratio = ratio;
    }

    /** {@code facings} with such gaps slid. */
    public List<Facing> in(List<Facing> facings) {
        List<Facing> slid = new ArrayList<>(facings);
        closeUp(slid);
        int i = 0;
        while (i < slid.size()) {
            int end = gapEnd(slid, i);
            if (end - i > 1 || end - i == 1 && slid.get(i).kind() == BlockKind.HEADING) {
                toHeading(slid, i, end);
            } else if (end - i == 1) {
                new GapFitting(slid, i, ratio).fit();
            }
            i = Math.max(end, i + 1);
        }
        return slid;
    }

    /** Whether the item at {@code gap} and one beside it are so short that nothing tells which of them has no answer. */
    public boolean mayBeAnother(List<Facing> facings, int gap) {
        Facing alone = facings.get(gap);
        return alone.kind() == BlockKind.ITEM
                && isShort(alone)
                && (gap > 0 && mayBe(facings.get(gap - 1), alone)
                        || gap + 1 < facings.size() && mayBe(facings.get(gap + 1), alone));
    }

    private boolean mayBe(Facing pair, Facing alone) {
        return isShort(pair) && mayTrade(pair, alone, alone.second().isEmpty());
    }

    private boolean isShort(Facing facing) {
        return facing.firstLength() * ratio < SHORT && facing.secondLength() < SHORT;
    }

    private static int gapEnd(List<Facing> facings, int from) {
        int end = from;
        while (end < facings.size() && facings.get(end).isGap()) {
            end++;
        }
        return end;
    }

    /** Makes one gap of two of the same side that few pairs part. */
    private void closeUp(List<Facing> facings) {
        int from = 0;
        while (from < facings.size()) {
            int end = gapEnd(facings, from);
            int next = end;
            while (next < facings.size()
                    && next - end <= FAR
                    && !facings.get(next).isGap()) {
                next++;
            }
            boolean closed = end > from
                    && next > end
                    && next - end <= FAR
                    && closeUp(facings.subList(from, end), facings.subList(end, next), facings, next);
            from = closed ? from : Math.max(end, from + 1);
        }
    }

    /** Lets {@code pairs} trade with the beginning of the gap before, or else with the end of the one after. */
    private boolean closeUp(List<Facing> before, List<Facing> pairs, List<Facing> all, int next) {
        List<Facing> after = all.subList(next, gapEnd(all, next));
        boolean ofFirst = before.get(0).second().isEmpty();
        boolean oneSided = areOf(ofFirst, before) && areOf(ofFirst, after);
        int count = pairs.size();
        if (!oneSided) {
            return false;
        }
        List<Facing> gap = new ArrayList<>(before);
        pairs.forEach(pair -> gap.add(gapOf(pair, ofFirst)));
        gap.addAll(after);
        List<Facing> joined = new ArrayList<>();
        if (before.size() >= count && mayTrade(pairs, before.subList(0, count), ofFirst)) {
            joined.addAll(paired(before.subList(0, count), pairs, ofFirst));
            joined.addAll(gap.subList(count, gap.size()));
        } else if (after.size() >= count
                && mayTrade(pairs, after.subList(after.size() - count, after.size()), ofFirst)) {
            joined.addAll(gap.subList(0, gap.size() - count));
            joined.addAll(paired(after.subList(after.size() - count, after.size()), pairs, ofFirst));
        } else {
            return false;
        }
        int from = next - count - before.size();
        for (int k = 0; k < joined.size(); k++) {
            all.set(from + k, joined.get(k));
        }
        return true;
    }

    /** Whether what stands alone in {@code gaps} is all on one side: else what moves past the other would change its order. */
    private static boolean areOf(boolean first, List<Facing> gaps) {
        return gaps.stream().allMatch(gap -> gap.second().isEmpty() == first);
    }

    private boolean mayTrade(List<Facing> pairs, List<Facing> gaps, boolean ofFirst) {
        for (int k = 0; k < pairs.size(); k++) {
            Facing pair = pairs.get(k);
            Facing gap = gaps.get(k);
            boolean words = pair.kind().isProse() && gap.kind().isProse();
            if (!words || off(paired(gap, pair, ofFirst)) > off(pair) || !mayTrade(pair, gap, ofFirst)) {
                return false;
            }
        }
        return true;
    }

    private double off(Facing pair) {
        return Lengths.off(pair.firstLength() * ratio, pair.secondLength());
    }

    private static void toHeading(List<Facing> facings, int from, int to) {
        boolean ofFirst = facings.get(from).second().isEmpty();
        if (!areOf(ofFirst, facings.subList(from, to))) {
            return;
        }
        for (int by = 1; by <= Math.min(FAR, Math.min(to - from, from)); by++) {
            boolean fits = facings.get(from - by).kind() == BlockKind.HEADING
                    && facings.get(from).kind() != BlockKind.HEADING;
            for (int k = 0; fits && k < by; k++) {
                fits = mayTrade(facings.get(from - by + k), facings.get(to - by + k), ofFirst);
            }
            if (fits) {
                List<Facing> gap = new ArrayList<>();
                for (int k = from - by; k < to - by; k++) {
                    gap.add(k < from ? gapOf(facings.get(k), ofFirst) : facings.get(k));
                }
                gap.addAll(paired(facings.subList(to - by, to), facings.subList(from - by, from), ofFirst));
                for (int k = 0; k < gap.size(); k++) {
                    facings.set(from - by + k, gap.get(k));
                }
                return;
            }
        }
    }

    /** Whether the gap {@code alone} could as well answer to what {@code pair} has on the other side. */
    private static boolean mayTrade(Facing pair, Facing alone, boolean ofFirst) {
        if (pair.isGap()
                || pair.first().size() != 1
                || pair.second().size() != 1
                || alone.second().isEmpty() != ofFirst) {
            return false;
        }
        BodyBlock own = (ofFirst ? pair.first() : pair.second()).get(0);
        BodyBlock other = (ofFirst ? alone.first() : alone.second()).get(0);
        if (own.kind() != other.kind() || own.level() != other.level()) {
            return false;
        }
        Set<String> there = Resemblance.marks(ofFirst ? pair.answered() : pair.said());
        return held(ofFirst ? alone.said() : alone.answered(), there)
                >= held(ofFirst ? pair.said() : pair.answered(), there);
    }

    private static long held(BlockFacts facts, Set<String> there) {
        return Resemblance.marks(facts).stream().filter(there::contains).count();
    }

    /** What {@code pair} has on one side, alone. */
    static Facing gapOf(Facing pair, boolean ofFirst) {
        return ofFirst
                ? new Facing(pair.first(), List.of(), pair.saying(), List.of())
                : new Facing(List.of(), pair.second(), List.of(), pair.answering());
    }

    private static List<Facing> paired(List<Facing> gaps, List<Facing> pairs, boolean ofFirst) {
        List<Facing> paired = new ArrayList<>();
        for (int k = 0; k < gaps.size(); k++) {
            paired.add(paired(gaps.get(k), pairs.get(k), ofFirst));
        }
        return paired;
    }

    /** What {@code alone} has on one side, with what {@code pair} has on the other. */
    static Facing paired(Facing alone, Facing pair, boolean ofFirst) {
        return ofFirst
                ? new Facing(alone.first(), pair.second(), alone.saying(), pair.answering())
                : new Facing(pair.first(), alone.second(), pair.saying(), alone.answering());
    }
}
