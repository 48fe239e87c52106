package org.diptych.core.check.drift.facing;

import java.util.ArrayList;
import java.util.List;
import org.diptych.core.bilingual.BodyBlock;
import org.diptych.core.check.drift.facts.BlockFacts;
import org.diptych.core.check.drift.facts.Cut;

/** Two texts whose blocks face each other as a test says, and how they do afterwards. */
final class Faced {
    private Faced() {}

    /**
     * @param shape how many blocks of either text make each pair, in order: {@code 1-1 2-1 1-0}
     */
    static List<Facing> of(String first, String second, String shape) {
        return of(Cut.blocks(first), Cut.blocks(second), shape);
    }

    static List<Facing> of(List<BodyBlock> first, List<BodyBlock> second, String shape) {
        List<BlockFacts> saying = Cut.facts(first);
        List<BlockFacts> answering = Cut.facts(second);
        List<Facing> facings = new ArrayList<>();
        int one = 0;
        int other = 0;
        for (String pair : shape.split(" ")) {
            int ones = pair.charAt(0) - '0';
            int others = pair.charAt(2) - '0';
            facings.add(new Facing(
                    first.subList(one, one + ones),
                    second.subList(other, other + others),
                    saying.subList(one, one + ones),
                    answering.subList(other, other + others)));
            one += ones;
            other += others;
        }
        return facings;
    }

    /** How many blocks of either text make each pair. */
    static String shape(List<Facing> facings) {
        return String.join(
                " ",
                facings.stream()
                        .map(each -> each.first().size() + "-" + each.second().size())
                        .toList());
    }

    static List<BodyBlock> first(List<Facing> facings) {
        return facings.stream().flatMap(each -> each.first().stream()).toList();
    }

    static List<BodyBlock> second(List<Facing> facings) {
        return facings.stream().flatMap(each -> each.second().stream()).toList();
    }
}
