package org.diptych.core.check.drift;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diptych.core.bilingual.BlockKind;
import org.diptych.core.bilingual.BodyBlock;
import org.diptych.core.check.Severity;
import org.diptych.core.check.drift.facing.Facing;

/** Compares the levels of headings that answer to each other. Used once. */
final class HeadingLevels {
    private final Report report;

    HeadingLevels(Report report) {
        this.report = report;
    }

    void compare(List<Facing> facings) {
        List<Facing> headings = facings.stream()
                .filter(facing -> facing.first().get(0).kind() == BlockKind.HEADING
                        && facing.second().get(0).kind() == BlockKind.HEADING)
                .toList();
        int usual = usual(headings);
        if (usual != 0) {
            tell("drift-heading-level.all", headings.get(0));
        }
        int moved = 0;
        int under = 7;
        for (Facing facing : headings) {
            int level = facing.first().get(0).level();
            int off = off(facing) - usual;
            boolean below = off != 0 && off == moved && level > under;
            if (off != 0 && !below) {
                tell("drift-heading-level", facing);
            }
            if (!below) {
                moved = off;
                under = off == 0 ? 7 : level;
            }
        }
    }

    /** How many levels deeper most of the second body's headings are. */
    private static int usual(List<Facing> headings) {
        Map<Integer, Integer> counts = new HashMap<>();
        headings.forEach(facing -> counts.merge(off(facing), 1, Integer::sum));
        return counts.entrySet().stream()
                .filter(count -> count.getValue() > 2 && count.getValue() * 3 > headings.size() * 2)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(0);
    }

    private static int off(Facing facing) {
        return facing.second().get(0).level() - facing.first().get(0).level();
    }

    private void tell(String sentence, Facing facing) {
        BodyBlock one = facing.first().get(0);
        BodyBlock other = facing.second().get(0);
        report.differs(
                sentence,
                Severity.INFO,
                one.range(),
                other.range(),
                List.of(String.valueOf(one.level()), String.valueOf(other.level())),
                List.of());
    }
}
