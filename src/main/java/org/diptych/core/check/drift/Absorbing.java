package org.diptych.core.check.drift;

import java.util.ArrayList;
import java.util.List;
import org.diptych.core.bilingual.BlockKind;
import org.diptych.core.bilingual.BodyBlock;
import org.diptych.core.check.drift.facts.Part;
import org.diptych.core.check.drift.facts.TexReading;

/**
 * Takes blocks that nothing answers to into the pair beside them where that holds what they say: one language sets a
 * formula on lines of its own, the other leaves it in the paragraph. Stateless.
 */
final class Absorbing {
    private Absorbing() {}

    /** {@code facings} with such gaps joined to their neighbours. */
    static List<Facing> in(List<Facing> facings) {
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
                joined.addAll(run);
                i = end;
            }
        }
        return joined;
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
    private static boolean isOne(Facing run) {
        if (run.first().size() != 1 && run.second().size() != 1
                || run.first().size() == run.second().size()) {
            return false;
        }
        boolean ofFirst = run.first().size() > 1;
        List<Part<TexReading>> there = (ofFirst ? run.answered() : run.said()).formulas();
        List<Part<TexReading>> alone = (ofFirst ? run.said() : run.answered())
                .formulas().stream().filter(Part::alone).toList();
        return !alone.isEmpty()
                && alone.stream().filter(part -> has(there, part)).count() * 2 > alone.size();
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
