package org.diptych.core.check.drift.facing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.diptych.core.bilingual.BlockKind;
import org.diptych.core.bilingual.BodyBlock;
import org.diptych.core.check.drift.facts.Resemblance;

/**
 * Moves a gap among text of its kind to where the pairs beside it fit, if one of them does not: a mark that both languages
 * have, each in another item, has drawn these together. Used for one gap.
 */
final class GapFitting {
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
            for (int by = 1; by <= Sliding.FAR; by++) {
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
            moved.add(Sliding.paired(old.get(up ? k + 1 : k), old.get(up ? k : k + 1), ofFirst));
        }
        moved.add(up ? 0 : moved.size(), Sliding.gapOf(old.get(up ? 0 : old.size() - 1), ofFirst));
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
