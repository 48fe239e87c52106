package org.diptych.core.check.drift.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.diptych.core.bilingual.BlockKind;
import org.diptych.core.bilingual.BodyBlock;

/**
 * The blocks of one body and the marks they can be known by in another language. Immutable. Blocks say the same where their
 * facts are the same object.
 */
final class MarkedBlocks {
    static final MarkedBlocks NONE = new MarkedBlocks(List.of(), List.of(), List.of(), 0, 0);

    private final List<BodyBlock> blocks;
    private final List<BlockFacts> facts;
    private final List<Set<String>> marks;
    /** So many at the start, and at the end, are those that it was made after. */
    private final int head;

    private final int tail;
    /** Which of the blocks are headings. */
    private final int[] headings;

    /** A heading and what stands below it: blocks from one index up to another. */
    record Section(int from, int to) {}

    private MarkedBlocks(List<BodyBlock> blocks, List<BlockFacts> facts, List<Set<String>> marks, int head, int tail) {
        this.blocks = blocks;
        this.facts = facts;
        this.marks = marks;
        this.head = head;
        this.tail = tail;
        int[] found = new int[blocks.size()];
        int count = 0;
        for (int i = 0; i < found.length; i++) {
            if (blocks.get(i).kind() == BlockKind.HEADING) {
                found[count++] = i;
            }
        }
        headings = Arrays.copyOf(found, count);
    }

    /** What became of the body: what says the same as before keeps its marks. */
    MarkedBlocks after(List<BodyBlock> now, List<BlockFacts> saying) {
        int most = Math.min(facts.size(), saying.size());
        int same = 0;
        while (same < most && facts.get(same) == saying.get(same)) {
            same++;
        }
        int behind = 0;
        while (behind < most - same && facts.get(facts.size() - 1 - behind) == saying.get(saying.size() - 1 - behind)) {
            behind++;
        }
        List<Set<String>> read = new ArrayList<>(saying.size());
        read.addAll(marks.subList(0, same));
        for (BlockFacts each : saying.subList(same, saying.size() - behind)) {
            read.add(Resemblance.marks(each));
        }
        read.addAll(marks.subList(marks.size() - behind, marks.size()));
        return new MarkedBlocks(now, saying, read, same, behind);
    }

    List<BodyBlock> blocks() {
        return blocks;
    }

    List<BlockFacts> facts() {
        return facts;
    }

    int size() {
        return blocks.size();
    }

    Set<String> marks(int block) {
        return marks.get(block);
    }

    /** So many at the start are those of the body that it was made after. */
    int head() {
        return head;
    }

    /** So many at the end are those of the body that it was made after. */
    int tail() {
        return tail;
    }

    /** The level of heading {@code block}; 0 for anything else. */
    int level(int block) {
        return blocks.get(block).kind() == BlockKind.HEADING ? blocks.get(block).level() : 0;
    }

    /** The sections whose headings are of {@code level}. */
    List<Section> sections(int level) {
        List<Section> sections = new ArrayList<>();
        int from = -1;
        for (int heading : headings) {
            int here = blocks.get(heading).level();
            if (here <= level) {
                if (from >= 0) {
                    sections.add(new Section(from, heading));
                }
                from = here == level ? heading : -1;
            }
        }
        if (from >= 0) {
            sections.add(new Section(from, blocks.size()));
        }
        return sections;
    }

    /** The same with {@code section} before what is block {@code target} now, which is none of its own. */
    MarkedBlocks moved(Section section, int target) {
        return new MarkedBlocks(
                moved(blocks, section, target), moved(facts, section, target), moved(marks, section, target), 0, 0);
    }

    private static <T> List<T> moved(List<T> all, Section section, int target) {
        List<T> part = List.copyOf(all.subList(section.from(), section.to()));
        List<T> rest = new ArrayList<>(all);
        rest.subList(section.from(), section.to()).clear();
        rest.addAll(target > section.from() ? target - part.size() : target, part);
        return rest;
    }
}
