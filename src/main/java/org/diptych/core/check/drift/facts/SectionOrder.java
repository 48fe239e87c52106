package org.diptych.core.check.drift.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diptych.core.bilingual.BlockKind;
import org.diptych.core.bilingual.BodyBlock;

/**
 * Finds sections that stand in another order in the second body, by what both languages share: links keep an order, so
 * that a section that was moved would count as missing on both sides. Used once, on one thread; nothing is null.
 */
public final class SectionOrder {
    private static final double TELLING = 1.5;
    private static final double CLEARLY = 1.5;
    private static final int MOST = 20;

    private final List<BodyBlock> first;
    private final List<BlockFacts> firstFacts;
    private List<BodyBlock> second;
    private List<BlockFacts> secondFacts;
    private final List<Moved> moved = new ArrayList<>();

    /**
     * A section that stands elsewhere.
     *
     * @param first its heading in the first body
     * @param second its heading in the second
     */
    public record Moved(BodyBlock first, BodyBlock second) {}

    /** A heading and what stands below it: blocks from one index up to another. */
    private record Section(int from, int to) {}

    /** @param firstFacts what the blocks of the first body say, and {@code secondFacts} those of the second */
    public SectionOrder(
            List<BodyBlock> first, List<BlockFacts> firstFacts, List<BodyBlock> second, List<BlockFacts> secondFacts) {
        this.first = first;
        this.firstFacts = firstFacts;
        this.second = second;
        this.secondFacts = secondFacts;
    }

    /** Looks for sections of each level, from the highest on. */
    public List<Moved> find() {
        for (int level = 1; level <= 6; level++) {
            find(level);
        }
        return moved;
    }

    /** The second body's blocks in the order of the first. */
    public List<BodyBlock> ordered() {
        return second;
    }

    /** What those blocks say. */
    public List<BlockFacts> orderedFacts() {
        return secondFacts;
    }

    private void find(int level) {
        List<Section> ones = sections(first, level);
        List<Section> others = sections(second, level);
        if (ones.size() < 2 || others.size() < 2) {
            return;
        }
        int[] matches = matches(marks(ones, firstFacts), marks(others, secondFacts));
        Set<Integer> inOrder = longestRising(matches);
        for (int i = 0; i < matches.length; i++) {
            if (matches[i] >= 0 && !inOrder.contains(i) && moved.size() < MOST && move(ones, others, matches, i)) {
                find(level); // places have changed
                return;
            }
        }
    }

    /** The sections whose headings are of {@code level}. */
    private static List<Section> sections(List<BodyBlock> blocks, int level) {
        List<Section> sections = new ArrayList<>();
        int from = -1;
        for (int i = 0; i <= blocks.size(); i++) {
            boolean heading = i < blocks.size() && blocks.get(i).kind() == BlockKind.HEADING;
            if (i == blocks.size() || heading && blocks.get(i).level() <= level) {
                if (from >= 0) {
                    sections.add(new Section(from, i));
                }
                from = heading && blocks.get(i).level() == level ? i : -1;
            }
        }
        return sections;
    }

    private static List<Set<String>> marks(List<Section> sections, List<BlockFacts> facts) {
        List<Set<String>> marks = new ArrayList<>();
        for (Section section : sections) {
            Set<String> all = new HashSet<>();
            facts.subList(section.from(), section.to()).forEach(each -> all.addAll(Resemblance.marks(each)));
            marks.add(all);
        }
        return marks;
    }

    /** Which section of the second body is clearly the same as each of the first; -1 where none is. */
    private static int[] matches(List<Set<String>> ones, List<Set<String>> others) {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, List<Integer>> places = new HashMap<>();
        ones.forEach(marks -> marks.forEach(mark -> counts.merge(mark, 1, Integer::sum)));
        for (int j = 0; j < others.size(); j++) {
            for (String mark : others.get(j)) {
                if (counts.containsKey(mark)) {
                    places.computeIfAbsent(mark, key -> new ArrayList<>()).add(j);
                }
            }
        }
        int[] matches = new int[ones.size()];
        Set<Integer> taken = new HashSet<>();
        for (int i = 0; i < ones.size(); i++) {
            double[] scores = new double[others.size()];
            for (String mark : ones.get(i)) {
                List<Integer> there = places.getOrDefault(mark, List.of());
                for (int j : there) {
                    scores[j] += 1.0 / (counts.getOrDefault(mark, 1) * there.size());
                }
            }
            int best = 0;
            double next = 0;
            for (int j = 1; j < scores.length; j++) {
                if (scores[j] > scores[best]) {
                    next = scores[best];
                    best = j;
                } else {
                    next = Math.max(next, scores[j]);
                }
            }
            boolean clear = scores[best] >= TELLING && scores[best] > next * CLEARLY && taken.add(best);
            matches[i] = clear ? best : -1;
        }
        return matches;
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

    /** Puts the match of section {@code i} behind the match of the one before it. */
    private boolean move(List<Section> ones, List<Section> others, int[] matches, int i) {
        int previous = i - 1;
        while (previous >= 0 && matches[previous] < 0) {
            previous--;
        }
        int next = i + 1;
        while (next < matches.length && matches[next] < 0) {
            next++;
        }
        int target;
        if (previous >= 0) {
            target = others.get(matches[previous]).to();
        } else if (next < matches.length) {
            target = others.get(matches[next]).from();
        } else {
            return false;
        }
        Section section = others.get(matches[i]);
        if (target >= section.from() && target <= section.to()) {
            return false;
        }
        moved.add(new Moved(first.get(ones.get(i).from()), second.get(section.from())));
        second = moved(second, section, target);
        secondFacts = moved(secondFacts, section, target);
        return true;
    }

    private static <T> List<T> moved(List<T> all, Section section, int target) {
        List<T> part = List.copyOf(all.subList(section.from(), section.to()));
        List<T> rest = new ArrayList<>(all);
        rest.subList(section.from(), section.to()).clear();
        rest.addAll(target > section.from() ? target - part.size() : target, part);
        return rest;
    }
}
