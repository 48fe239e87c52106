package org.diptych.core.check.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.diptych.core.bilingual.BodyBlock;
import org.diptych.core.bilingual.Link;
import org.diptych.core.check.drift.facts.Facts;
import org.jspecify.annotations.Nullable;

/**
 * Brings links and what their blocks say together, again and again as the bodies are edited: of pairs that an edit left, what
 * they say stays the object it was. Confined to one thread at a time.
 */
final class LinkReader {
    private static final Pattern NOTE = Pattern.compile("[ >]*\\[\\^[^\\]\\s]+\\]:\\s*");

    private List<Facing> last = List.of();

    /**
     * What faces each other by {@code links}, in which each block of both bodies stands once, in order.
     *
     * @param text the file
     * @param first what the blocks of the first body say, in order
     * @param second what those of the second say
     */
    List<Facing> read(String text, List<Link> links, List<Facts> first, List<Facts> second) {
        Facing[] read = new Facing[links.size()];
        int most = Math.min(last.size(), links.size());
        int head = 0;
        int a = 0;
        int b = 0;
        while (head < most) {
            Link link = links.get(head);
            Facing same = same(last.get(head), text, link, first, a, second, b);
            if (same == null) {
                break;
            }
            read[head++] = same;
            a += link.first().size();
            b += link.second().size();
        }
        int tail = 0;
        int aEnd = first.size();
        int bEnd = second.size();
        while (tail < most - head) {
            Link link = links.get(links.size() - 1 - tail);
            int aStart = aEnd - link.first().size();
            int bStart = bEnd - link.second().size();
            Facing same = same(last.get(last.size() - 1 - tail), text, link, first, aStart, second, bStart);
            if (same == null) {
                break;
            }
            read[links.size() - 1 - tail++] = same;
            aEnd = aStart;
            bEnd = bStart;
        }
        for (int i = head; i < links.size() - tail; i++) {
            Link link = links.get(i);
            boolean notes = areNotesAlike(text, link);
            read[i] = new Facing(
                    link.first(),
                    link.second(),
                    placed(text, link.first(), first.subList(a, a + link.first().size()), notes),
                    placed(
                            text,
                            link.second(),
                            second.subList(b, b + link.second().size()),
                            notes));
            a += link.first().size();
            b += link.second().size();
        }
        last = List.of(read);
        return last;
    }

    /** {@code link} as what {@code before} was, which said the same; null if it said something else. */
    private static @Nullable Facing same(
            Facing before, String text, Link link, List<Facts> first, int a, List<Facts> second, int b) {
        PairFacts facts = before.facts();
        int firsts = link.first().size();
        int seconds = link.second().size();
        if (facts.first().size() != firsts || facts.second().size() != seconds) {
            return null;
        }
        boolean same = firsts == 1 && seconds == 1
                ? facts.first().get(0) == first.get(a) && facts.second().get(0) == second.get(b)
                : areSame(facts, text, link, first.subList(a, a + firsts), second.subList(b, b + seconds));
        if (!same) {
            return null;
        }
        return link.first() == before.first() && link.second() == before.second()
                ? before
                : new Facing(link.first(), link.second(), facts);
    }

    private static boolean areSame(PairFacts facts, String text, Link link, List<Facts> first, List<Facts> second) {
        boolean notes = areNotesAlike(text, link);
        return facts.are(placed(text, link.first(), first, notes), placed(text, link.second(), second, notes));
    }

    private static boolean areNotesAlike(String text, Link link) {
        boolean one = link.first().size() == 1 && link.second().size() == 1;
        return one || notes(text, link.first()) == notes(text, link.second());
    }

    private static List<Facts> placed(String text, List<BodyBlock> blocks, List<Facts> facts, boolean notes) {
        if (notes) {
            return facts;
        }
        List<Facts> placed = new ArrayList<>(blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            BodyBlock block = blocks.get(i);
            placed.add(isNote(text, block) ? Facts.NONE : facts.get(i));
        }
        return placed;
    }

    private static long notes(String text, List<BodyBlock> blocks) {
        return blocks.stream().filter(block -> isNote(text, block)).count();
    }

    /** Whether {@code block} is the text of a footnote: what is missing then is its mark. */
    static boolean isNote(String text, BodyBlock block) {
        int start = text.lastIndexOf('\n', block.range().start() - 1) + 1;
        String before = text.substring(start, block.range().start());
        return !before.isEmpty() && NOTE.matcher(before).matches()
                || block.source().startsWith("[^")
                        && NOTE.matcher(block.source()).lookingAt();
    }
}
