package org.diptych.core.bilingual;

import java.util.ArrayList;
import java.util.List;
import org.diptych.core.bilingual.GivenLinks.Stretch;
import org.diptych.core.bilingual.LinkSearch.Bead;

/** Links two bodies after an edit: what stands before and after it, in both, keeps its links. Used once. */
final class Relinking {
    /** Links this close to the edit are made anew too: what answers to what may shift there. */
    private static final int NEAR = 3;

    private final List<Link> before;
    private final Untouched ofFirst;
    private final Untouched ofSecond;
    private final List<BodyBlock> first;
    private final List<BodyBlock> second;
    private final GivenLinks given;
    private WordPairs words = WordPairs.NONE;
    private BlockWords.Readings readings = BlockWords.Readings.NONE;

    /**
     * @param before the links of the blocks as they were
     * @param given what the author says, as it was when those were made
     */
    Relinking(List<Link> before, Untouched first, Untouched second, GivenLinks given) {
        this.given = given;
        this.before = before;
        this.ofFirst = first;
        this.ofSecond = second;
        this.first = first.now();
        this.second = second.now();
    }

    /**
     * The links of the blocks as they are.
     *
     * @param known what was learnt of the bodies' words
     * @param read what is known of what blocks say
     */
    List<Link> links(WordPairs known, BlockWords.Readings read) {
        readings = read;
        if (ofFirst.isAll() && ofSecond.isAll()) {
            words = known;
            List<Link> same = new ArrayList<>();
            moved(before, 0, 0, same);
            return same;
        }
        int headLinks = far(kept(before, ofFirst.head(), ofSecond.head(), false), false);
        int tailLinks = far(kept(before, ofFirst.tail(), ofSecond.tail(), true), true);
        tailLinks = Math.min(tailLinks, before.size() - headLinks);
        List<Link> head = before.subList(0, headLinks);
        List<Link> tail = before.subList(before.size() - tailLinks, before.size());
        int a = blocks(head, true);
        int b = blocks(head, false);
        int aEnd = first.size() - blocks(tail, true);
        int bEnd = second.size() - blocks(tail, false);
        if (a > aEnd || b > bEnd) {
            return linked(new Stretch(0, first.size(), 0, second.size()), List.of(), known);
        }
        List<Bead> standing = standing(before.subList(headLinks, before.size() - tailLinks), a, b);
        boolean whole = head.isEmpty() && tail.isEmpty();
        List<Link> links = new ArrayList<>();
        moved(head, 0, 0, links);
        links.addAll(linked(new Stretch(a, aEnd, b, bEnd), standing, whole ? WordPairs.NONE : known));
        moved(tail, aEnd, bEnd, links);
        return links;
    }

    /** Links {@code part} of both bodies anew, in which {@code standing} links were. */
    private List<Link> linked(Stretch part, List<Bead> standing, WordPairs known) {
        int rows = part.aEnd() - part.a();
        int columns = part.bEnd() - part.b();
        BlockLinker linker = new BlockLinker(
                first.subList(part.a(), part.aEnd()),
                second.subList(part.b(), part.bEnd()),
                given.within(part),
                new Standing(standing, rows, columns),
                readings);
        List<Link> links = linker.links(known);
        words = linker.words();
        readings = linker.readings();
        return links;
    }

    /**
     * Those of {@code links}, the first of which began at blocks {@code a} and {@code b}, whose blocks are still there as they
     * were: as places after those.
     */
    private List<Bead> standing(List<Link> links, int a, int b) {
        List<Bead> standing = new ArrayList<>();
        int i = a;
        int j = b;
        for (Link link : links) {
            int iEnd = i + link.first().size();
            int jEnd = j + link.second().size();
            int here = link.isGap() ? -1 : ofFirst.now(i, iEnd);
            int there = link.isGap() ? -1 : ofSecond.now(j, jEnd);
            if (here >= 0 && there >= 0) {
                standing.add(new Bead(here - a, here - a + iEnd - i, there - b, there - b + jEnd - j));
            }
            i = iEnd;
            j = jEnd;
        }
        return standing;
    }

    /**
     * Of {@code kept} links at the start, or at the end, how many are far enough from the edit to stay. A gap beside it says
     * nothing: what was put in may be the very thing that it lacked.
     */
    private int far(int kept, boolean fromEnd) {
        int far = kept;
        for (int near = 0; far > 0 && (near < NEAR || last(far, fromEnd).isGap()); far--) {
            near += last(far, fromEnd).isGap() ? 0 : 1;
        }
        return far;
    }

    private Link last(int kept, boolean fromEnd) {
        return before.get(fromEnd ? before.size() - kept : kept - 1);
    }

    /** What is known of the two bodies' words. */
    WordPairs words() {
        return words;
    }

    /** What the blocks say that were linked anew. */
    BlockWords.Readings readings() {
        return readings;
    }

    /** How many links at the start, or at the end, hold none but the first (last) blocks of either side. */
    private static int kept(List<Link> links, int first, int second, boolean fromEnd) {
        int a = 0;
        int b = 0;
        int kept = 0;
        while (kept < links.size()) {
            Link link = links.get(fromEnd ? links.size() - 1 - kept : kept);
            a += link.first().size();
            b += link.second().size();
            if (a > first || b > second) {
                break;
            }
            kept++;
        }
        return kept;
    }

    private static int blocks(List<Link> links, boolean ofFirst) {
        int blocks = 0;
        for (Link link : links) {
            blocks += (ofFirst ? link.first() : link.second()).size();
        }
        return blocks;
    }

    /** The same links over the blocks as they stand now, from {@code a} and {@code b} on. */
    private void moved(List<Link> links, int a, int b, List<Link> target) {
        int atFirst = a;
        int atSecond = b;
        for (Link link : links) {
            int firstEnd = atFirst + link.first().size();
            int secondEnd = atSecond + link.second().size();
            boolean stays = areThose(link.first(), first, atFirst) && areThose(link.second(), second, atSecond);
            target.add(stays ? link : Link.of(first, atFirst, firstEnd, second, atSecond, secondEnd));
            atFirst = firstEnd;
            atSecond = secondEnd;
        }
    }

    /** Whether {@code blocks} are the very objects in {@code all} from {@code at} on. */
    private static boolean areThose(List<BodyBlock> blocks, List<BodyBlock> all, int at) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) != all.get(at + i)) {
                return false;
            }
        }
        return true;
    }
}
