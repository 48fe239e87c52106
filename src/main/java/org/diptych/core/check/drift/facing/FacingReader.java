package org.diptych.core.check.drift.facing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.diptych.core.bilingual.BodyBlock;
import org.diptych.core.bilingual.Link;
import org.diptych.core.check.drift.facts.BlockFacts;
import org.jspecify.annotations.Nullable;

/**
 * Brings links and what their blocks say together, again and again as the bodies are edited: of pairs that an edit left, what
 * they say stays the object it was. Confined to one thread at a time.
 */
public final class FacingReader {
    private static final Pattern NOTE = Pattern.compile("[ >]*\\[\\^[^\\]\\s]+\\]:\\s*");

    private List<Facing> last = List.of();

    /**
     * What faces each other by {@code links}, in which each block of both bodies stands once, in order.
     *
     * @param text the file
     * @param first what the blocks of the first body say, in order
     * @param second what those of the second say
     */
    public List<Facing> read(String text, List<Link> links, List<BlockFacts> first, List<BlockFacts> second) {
        Linked linked = new Linked(text, links, first, second);
        Facing[] read = new Facing[links.size()];
        int most = Math.min(last.size(), links.size());
        int head = 0;
        while (head < most) {
            Facing same = linked.same(head, last.get(head));
            if (same == null) {
                break;
            }
            read[head++] = same;
        }
        int tail = 0;
        while (tail < most - head) {
            int link = links.size() - 1 - tail;
            Facing same = linked.same(link, last.get(last.size() - 1 - tail));
            if (same == null) {
                break;
            }
            read[link] = same;
            tail++;
        }
        for (int i = head; i < links.size() - tail; i++) {
            read[i] = linked.facing(i);
        }
        last = List.of(read);
        return last;
    }

    /** The links as they are now, each with what its blocks say. */
    private static final class Linked {
        private final String text;
        private final List<Link> links;
        private final List<BlockFacts> first;
        private final List<BlockFacts> second;
        /** Which block each link begins with, in either body. */
        private final int[] firstStarts;

        private final int[] secondStarts;

        private Linked(String text, List<Link> links, List<BlockFacts> first, List<BlockFacts> second) {
            this.text = text;
            this.links = links;
            this.first = first;
            this.second = second;
            firstStarts = new int[links.size() + 1];
            secondStarts = new int[links.size() + 1];
            for (int i = 0; i < links.size(); i++) {
                firstStarts[i + 1] = firstStarts[i] + links.get(i).first().size();
                secondStarts[i + 1] = secondStarts[i] + links.get(i).second().size();
            }
        }

        private Facing facing(int i) {
            Link link = links.get(i);
            boolean notes = areNotesAlike(text, link);
            return new Facing(
                    link.first(),
                    link.second(),
                    placed(text, link.first(), firsts(i), notes),
                    placed(text, link.second(), seconds(i), notes));
        }

        /** Link {@code i} as what {@code before} was, which said the same; null if it said something else. */
        private @Nullable Facing same(int i, Facing before) {
            Link link = links.get(i);
            PairFacts facts = before.facts();
            if (facts.first().size() != link.first().size()
                    || facts.second().size() != link.second().size()
                    || !isSame(i, facts)) {
                return null;
            }
            return link.first() == before.first() && link.second() == before.second()
                    ? before
                    : new Facing(link, facts);
        }

        private boolean isSame(int i, PairFacts facts) {
            Link link = links.get(i);
            if (link.first().size() == 1 && link.second().size() == 1) {
                return facts.first().get(0) == first.get(firstStarts[i])
                        && facts.second().get(0) == second.get(secondStarts[i]);
            }
            boolean notes = areNotesAlike(text, link);
            return facts.are(
                    placed(text, link.first(), firsts(i), notes), placed(text, link.second(), seconds(i), notes));
        }

        private List<BlockFacts> firsts(int i) {
            return first.subList(firstStarts[i], firstStarts[i + 1]);
        }

        private List<BlockFacts> seconds(int i) {
            return second.subList(secondStarts[i], secondStarts[i + 1]);
        }
    }

    private static boolean areNotesAlike(String text, Link link) {
        boolean one = link.first().size() == 1 && link.second().size() == 1;
        return one || notes(text, link.first()) == notes(text, link.second());
    }

    private static List<BlockFacts> placed(String text, List<BodyBlock> blocks, List<BlockFacts> facts, boolean notes) {
        if (notes) {
            return facts;
        }
        List<BlockFacts> placed = new ArrayList<>(blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            BodyBlock block = blocks.get(i);
            placed.add(isNote(text, block) ? BlockFacts.NONE : facts.get(i));
        }
        return placed;
    }

    private static long notes(String text, List<BodyBlock> blocks) {
        return blocks.stream().filter(block -> isNote(text, block)).count();
    }

    /** Whether {@code block} is the text of a footnote: what is missing then is its mark. */
    public static boolean isNote(String text, BodyBlock block) {
        int start = text.lastIndexOf('\n', block.range().start() - 1) + 1;
        String before = text.substring(start, block.range().start());
        return !before.isEmpty() && NOTE.matcher(before).matches()
                || block.source().startsWith("[^")
                        && NOTE.matcher(block.source()).lookingAt();
    }
}
