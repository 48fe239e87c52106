package org.diptych.core.check.drift.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.diptych.core.bilingual.BodyBlock;
import org.diptych.core.check.drift.facts.MarkedBlocks.Section;
import org.jspecify.annotations.Nullable;

/**
 * Finds sections that stand in another order in the second body, by what both languages share: links keep an order, so
 * that a section that was moved would count as missing on both sides. Remembers what the sections share, so that an edit
 * costs what it changes; confined to one thread at a time. Nothing is null.
 */
public final class SectionOrder {
    private static final int LEVELS = 6;
    private static final int MOST = 20;

    private final @Nullable SectionLevel[] levels = new SectionLevel[LEVELS + 1];
    private MarkedBlocks first = MarkedBlocks.NONE;
    private MarkedBlocks second = MarkedBlocks.NONE;

    /**
     * A section that stands elsewhere.
     *
     * @param first its heading in the first body
     * @param second its heading in the second
     */
    public record Moved(BodyBlock first, BodyBlock second) {}

    /**
     * What stands elsewhere, and the second body put in order.
     *
     * @param moved the sections that stand elsewhere
     * @param ordered the second body's blocks in the order of the first
     * @param facts what those blocks say
     */
    public record Found(List<Moved> moved, List<BodyBlock> ordered, List<BlockFacts> facts) {}

    /**
     * Looks for sections of each level, from the highest on.
     *
     * @param firstFacts what the blocks of the first body say, and {@code secondFacts} those of the second: the same objects
     *     as the last time where they say the same
     */
    public Found find(
            List<BodyBlock> firstBlocks,
            List<BlockFacts> firstFacts,
            List<BodyBlock> secondBlocks,
            List<BlockFacts> secondFacts) {
        first = first.after(firstBlocks, firstFacts);
        second = second.after(secondBlocks, secondFacts);
        for (int level = 1; level <= LEVELS; level++) {
            SectionLevel known = levels[level];
            if (known != null && !known.follow(first, second)) {
                levels[level] = null;
            }
        }
        Search search = new Search(second);
        for (int level = 1; level <= LEVELS; level++) {
            search.at(level);
        }
        return new Found(search.moved, search.body.blocks(), search.body.facts());
    }

    private SectionLevel known(int level) {
        SectionLevel known = levels[level];
        if (known == null) {
            known = new SectionLevel(first, second, level);
            levels[level] = known;
        }
        return known;
    }

    /** One look at the second body. */
    private final class Search {
        private final List<Moved> moved = new ArrayList<>();
        private MarkedBlocks body;

        private Search(MarkedBlocks body) {
            this.body = body;
        }

        private void at(int level) {
            SectionLevel sections = moved.isEmpty() ? known(level) : new SectionLevel(first, body, level);
            if (!sections.isOfSeveral()) {
                return;
            }
            int[] matches = sections.matches();
            Set<Integer> inOrder = longestRising(matches);
            for (int i = 0; i < matches.length; i++) {
                if (matches[i] >= 0
                        && !inOrder.contains(i)
                        && moved.size() < MOST
                        && move(sections, matches, inOrder, i)) {
                    at(level); // places have changed
                    return;
                }
            }
        }

        /** Puts the match of section {@code i} behind the match of the one before it, or before the next that stays. */
        private boolean move(SectionLevel sections, int[] matches, Set<Integer> inOrder, int i) {
            int previous = i - 1;
            while (previous >= 0 && matches[previous] < 0) {
                previous--;
            }
            int next = i + 1;
            while (next < matches.length && !inOrder.contains(next)) {
                next++;
            }
            int target;
            if (previous >= 0) {
                target = sections.others().get(matches[previous]).to();
            } else if (next < matches.length) {
                target = sections.others().get(matches[next]).from();
            } else {
                return false;
            }
            Section section = sections.others().get(matches[i]);
            if (target >= section.from() && target <= section.to()) {
                return false;
            }
            moved.add(new Moved(
                    first.blocks().get(sections.ones().get(i).from()),
                    body.blocks().get(section.from())));
            body = body.moved(section, target);
            return true;
        }
    }

    /** The most sections whose matches are in order. */
    private static Set<Integer> longestRising(int[] matches) {
        int[] length = new int[matches.length];
        int[] before = new int[matches.length];
        int last = -1;
        for (int i = 0; i < matches.length; i++) {
            before[i] = -1;
            if (matches[i] < 0) {
                continue;
            }
            length[i] = 1;
            for (int k = 0; k < i; k++) {
                if (matches[k] >= 0 && matches[k] < matches[i] && length[k] + 1 > length[i]) {
                    length[i] = length[k] + 1;
                    before[i] = k;
                }
            }
            last = last < 0 || length[i] > length[last] ? i : last;
        }
        Set<Integer> rising = new HashSet<>();
        for (int i = last; i >= 0; i = before[i]) {
            rising.add(i);
        }
        return rising;
    }
}
