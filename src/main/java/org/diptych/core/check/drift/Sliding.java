package org.diptych.core.check.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.diptych.core.bilingual.BlockKind;
import org.diptych.core.bilingual.BodyBlock;
import org.diptych.core.check.drift.facts.Facts;

/**
 * Slides gaps to where they begin with a heading: whether a missing section is taken from its own heading to its end, or
 * from its first paragraph to the next heading, the links cost the same, and only the first is what an author did.
 * Stateless.
 */
final class Sliding {
    /** How many blocks a gap is slid by at most. */
    private static final int FAR = 3;

    private Sliding() {}

    /** {@code facings} with such gaps slid to a heading. */
    static List<Facing> in(List<Facing> facings) {
        List<Facing> slid = new ArrayList<>(facings);
        int i = 0;
        while (i < slid.size()) {
            int end = i;
            while (end < slid.size() && slid.get(end).isGap()) {
                end++;
            }
            if (end - i > 1 || end - i == 1 && slid.get(i).kind() == BlockKind.HEADING) {
                slide(slid, i, end);
            }
            i = Math.max(end, i + 1);
        }
        return slid;
    }

    private static void slide(List<Facing> facings, int from, int to) {
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
                List<Facing> pairs = new ArrayList<>();
                for (int k = from - by; k < to - by; k++) {
                    gap.add(k < from ? gapOf(facings.get(k), ofFirst) : facings.get(k));
                }
                for (int k = 0; k < by; k++) {
                    pairs.add(paired(facings.get(to - by + k), facings.get(from - by + k), ofFirst));
                }
                gap.addAll(pairs);
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

    private static Facing gapOf(Facing pair, boolean ofFirst) {
        return ofFirst
                ? new Facing(pair.first(), List.of(), pair.saying(), List.of())
                : new Facing(List.of(), pair.second(), List.of(), pair.answering());
    }

    private static Facing paired(Facing alone, Facing pair, boolean ofFirst) {
        return ofFirst
                ? new Facing(alone.first(), pair.second(), alone.saying(), pair.answering())
                : new Facing(pair.first(), alone.second(), pair.saying(), alone.answering());
    }
}
