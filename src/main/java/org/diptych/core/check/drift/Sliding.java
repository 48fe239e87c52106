package org.diptych.core.check.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.diptych.core.bilingual.BlockKind;
import org.diptych.core.bilingual.BodyBlock;
import org.diptych.core.check.drift.facts.Facts;
import org.diptych.core.check.drift.facts.Resemblance;

/**
 * Slides gaps to where they begin with a heading: whether a missing section is taken from its own heading to its end, or
 * from its first paragraph to the next heading, the links cost the same, and only the first is what an author did. For the
 * same reason two gaps become one where what stands between them could as well answer to an end of either, and a gap in a
 * list goes to where all beside it fit. Used for one comparison.
 */
final class Sliding {
    /** How many blocks a gap is slid by at most. */
    private static final int FAR = 3;

    /** Items of no more letters are told apart by what both languages share, or not at all. */
    private static final double SHORT = 30;

    private final double ratio;

    /** @param ratio how much longer the second side says the same */
    Sliding(double ratio) {
        this.ratio = ratio;
    }

    /** {@code facings} with such gaps slid. */
    List<Facing> in(List<Facing> facings) {
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
    boolean mayBeAnother(List<Facing> facings, int gap) {
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
        boolean oneSided = before.stream().allMatch(gap -> gap.second().isEmpty() == ofFirst)
                && after.stream().allMatch(gap -> gap.second().isEmpty() == ofFirst);
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
        for (int by = 1; by <= Math.min(FAR, Math.min(to - from, from)); by++) {
            boolean fits = true;
            for (int k = 0; k < by; k++) {
                fits &= mayTrade(facings.get(from - by + k), facings.get(to - by + k), ofFirst);
            }
            if (fits
                    && facings.get(from - by).kind() == BlockKind.HEADING
                    && facings.get(from).kind() != BlockKind.HEADING) {
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

    private static long held(Facts facts, Set<String> there) {
        return Resemblance.marks(facts).stream().filter(there::contains).count();
    }

    /** What {@code pair} has on one side, alone. */
    private static Facing gapOf(Facing pair, boolean ofFirst) {
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
    private static Facing paired(Facing alone, Facing pair, boolean ofFirst) {
        return ofFirst
                ? new Facing(alone.first(), pair.second(), alone.saying(), pair.answering())
                : new Facing(pair.first(), alone.second(), pair.saying(), alone.answering());
    }

    /**
     * Moves a gap among text of its kind to where the pairs beside it fit, if one of them does not: a mark that both languages
     * have, each in another item, has drawn these together. Used for one gap.
     */
    private static final class GapFitting {
        /** So many marks fewer may the pairs share where their lengths fit so much better. */
        private static final int FEW = 1;

        private final List<Facing> facings;
        private final int at;
        private final double ratio;
        private final boolean ofFirst;

        GapFitting(List<Facing> facings, int at, double ratio) {
            this.facings = facings;
            this.at = at;
            this.ratio = ratio;
            this.ofFirst = facings.get(at).second().isEmpty();
        }

        void fit() {
            BlockKind kind = facings.get(at).kind();
            if (kind == BlockKind.ITEM || kind == BlockKind.PARAGRAPH) {
                List<Facing> best = List.of();
                int from = at;
                double most = Splitting.MISFIT;
                for (int by = 1; by <= FAR; by++) {
                    for (int start : new int[] {at - by, at}) {
                        List<Facing> moved = moved(start, start + by);
                        double gain = moved.isEmpty() ? 0 : off(facings.subList(start, start + by + 1)) - off(moved);
                        if (gain > most) {
                            most = gain;
                            best = moved;
                            from = start;
                        }
                    }
                }
                for (int k = 0; k < best.size(); k++) {
                    facings.set(from + k, best.get(k));
                }
            }
        }

        /** The facings from {@code start} to {@code end} with the gap at the other end; none if that does not fit. */
        private List<Facing> moved(int start, int end) {
            if (start < 0 || end >= facings.size()) {
                return List.of();
            }
            List<Facing> old = facings.subList(start, end + 1);
            for (Facing each : old) {
                if (!isOfKind(each)) {
                    return List.of();
                }
            }
            boolean up = start < at;
            List<Facing> moved = new ArrayList<>();
            for (int k = 0; k + 1 < old.size(); k++) {
                moved.add(paired(old.get(up ? k + 1 : k), old.get(up ? k : k + 1), ofFirst));
            }
            moved.add(up ? 0 : moved.size(), gapOf(old.get(up ? 0 : old.size() - 1), ofFirst));
            boolean fits = moved.stream().allMatch(each -> each.isGap() || off(each) < Splitting.FIT);
            boolean misfit = old.stream().anyMatch(each -> !each.isGap() && off(each) > Splitting.MISFIT);
            return misfit && fits && shared(moved) + FEW >= shared(old) ? moved : List.of();
        }

        /** Whether it is the gap, or a pair of blocks such as stands in it. */
        private boolean isOfKind(Facing each) {
            BodyBlock gap = own(facings.get(at));
            boolean pair =
                    !each.isGap() && each.first().size() == 1 && each.second().size() == 1;
            return each == facings.get(at)
                    || pair
                            && own(each).kind() == gap.kind()
                            && own(each).level() == gap.level()
                            && (ofFirst ? each.second() : each.first()).get(0).kind() == gap.kind();
        }

        private BodyBlock own(Facing each) {
            return (ofFirst ? each.first() : each.second()).get(0);
        }

        private double off(List<Facing> several) {
            return several.stream()
                    .filter(each -> !each.isGap())
                    .mapToDouble(this::off)
                    .sum();
        }

        private double off(Facing pair) {
            return Lengths.off(pair.firstLength() * ratio, pair.secondLength());
        }

        private static long shared(List<Facing> several) {
            long shared = 0;
            for (Facing each : several) {
                Set<String> there = Resemblance.marks(each.answered());
                shared += Resemblance.marks(each.said()).stream()
                        .filter(there::contains)
                        .count();
            }
            return shared;
        }
    }
}
