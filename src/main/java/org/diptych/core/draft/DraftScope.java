package org.diptych.core.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.diptych.core.bilingual.BlockKind;
import org.diptych.core.bilingual.BodyBlock;
import org.diptych.core.bilingual.Gap;
import org.diptych.core.bilingual.GivenLinks;
import org.diptych.core.bilingual.Link;
import org.diptych.core.bilingual.state.LinkedPost;
import org.diptych.core.bilingual.state.WaitingPair;
import org.diptych.core.bilingual.state.Waits;
import org.diptych.core.text.TextRange;

/**
 * Of which blocks a draft is wanted. Immutable; nothing is null.
 *
 * @param side the body the author is in, 0 or 1; -1 for all of both
 * @param range the caret, or what is selected, in the file
 */
public record DraftScope(int side, TextRange range) {
    /** All that is missing, a gap, or waits. */
    public static final DraftScope ALL = new DraftScope(-1, new TextRange(0, 0));

    /**
     * The blocks that are meant.
     *
     * @param missing have no partner, which is to be written
     * @param targets are to be written anew from their partner
     */
    record Chosen(Set<BodyBlock> missing, List<BodyBlock> targets) {}

    Chosen choose(LinkedPost linked) {
        Set<BodyBlock> missing = new HashSet<>();
        List<BodyBlock> targets = new ArrayList<>();
        List<BodyBlock> written = new ArrayList<>();
        Set<BodyBlock> alone = alone(linked);
        Map<Link, WaitingPair> waiting = new HashMap<>();
        linked.waiting().pairs().forEach(pair -> waiting.putIfAbsent(pair.link(), pair));
        for (Link link : linked.alignment().links()) {
            if (!isMeant(link)) {
                continue;
            }
            Optional<Integer> target = target(link, Optional.ofNullable(waiting.get(link)));
            if (link.isGap()) {
                List<BodyBlock> here = link.first().isEmpty() ? link.second() : link.first();
                here.stream()
                        .filter(block -> !Gap.isIn(block.source()) && (side >= 0 || isWorthIt(block, alone)))
                        .forEach(missing::add);
            } else if (target.isPresent()) {
                targets.addAll(target.get() == 0 ? link.first() : link.second());
            } else if (side >= 0 && link.kind().isProse()) {
                written.addAll(side == 0 ? link.first() : link.second());
            }
        }
        // What is selected and agrees is drafted anew only where nothing else was meant.
        boolean again = missing.isEmpty() && targets.isEmpty() && !range.isEmpty();
        return new Chosen(missing, again ? written : targets);
    }

    private boolean isMeant(Link link) {
        return side < 0
                || (side == 0 ? link.first() : link.second())
                        .stream()
                                .anyMatch(block -> range.isEmpty()
                                        ? block.range().touches(range.start())
                                        : block.range().overlaps(range));
    }

    private static boolean isWorthIt(BodyBlock block, Set<BodyBlock> alone) {
        return block.kind() != BlockKind.OTHER && !alone.contains(block);
    }

    private static Set<BodyBlock> alone(LinkedPost linked) {
        GivenLinks given = linked.word().links(linked.state().given());
        Set<BodyBlock> alone = new HashSet<>();
        given.aloneFirst().forEach(place -> alone.add(block(linked, 0, place)));
        given.aloneSecond().forEach(place -> alone.add(block(linked, 1, place)));
        return alone;
    }

    private static BodyBlock block(LinkedPost linked, int side, int place) {
        return linked.bodies().get(side).blocks().get(place);
    }

    /** Which side of a pair is a gap, or waits. */
    private Optional<Integer> target(Link link, Optional<WaitingPair> waiting) {
        for (int side = 0; side < 2; side++) {
            if (isGap(link, side) && !isGap(link, 1 - side)) {
                return Optional.of(side);
            }
        }
        return waiting.filter(pair -> pair.waits() != Waits.BOTH)
                // A draft that nobody has read is not written anew behind its author's back.
                .filter(pair -> side >= 0 || !pair.agreed().isNothing())
                .map(WaitingPair::waits)
                .map(waits -> waits == Waits.FIRST ? 0 : 1);
    }

    private static boolean isGap(Link link, int side) {
        return (side == 0 ? link.first() : link.second()).stream().anyMatch(block -> Gap.isIn(block.source()));
    }
}
