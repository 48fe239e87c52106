package org.diptych.core.bilingual;

import java.util.ArrayList;
import java.util.List;
import org.diptych.core.bilingual.Likeness.Stretch;
import org.diptych.core.bilingual.LinkSearch.Bead;

/**
 * Links the blocks of two bodies: a dynamic programme over both, whose moves are one to one, one to a few, a few to one,
 * and a gap on either side (Gale and Church, "A Program for Aligning Sentences in Bilingual Corpora", 1993, with what
 * blocks share beside their lengths). A first pass finds the way by one to one and gaps alone; from its links is learnt
 * which words of the two bodies answer to which; a second pass, near that way, makes all moves. Used once.
 */
final class BlockLinker {
    /** How far from the straight way the first pass looks: a fifth of the body, and this at least. */
    private static final int LEAST_WIDE = 40;
    /** How far from the first pass's way the second looks. */
    private static final int NEAR = 10;
    /** The most blocks that answer to one. */
    private static final int MOST_JOINED = 3;

    private static final int LEAST_TOGETHER = 2;
    private static final double MOSTLY_TOGETHER = 0.4;
    private static final double NEVER = 1e12;

    private final List<BodyBlock> first;
    private final List<BodyBlock> second;
    private final Vocabulary vocabulary = new Vocabulary();
    private final List<BlockWords> firstWords;
    private final List<BlockWords> secondWords;
    private WordPairs words = WordPairs.NONE;

    BlockLinker(List<BodyBlock> first, List<BodyBlock> second) {
        this.first = first;
        this.second = second;
        this.firstWords =
                first.stream().map(block -> BlockWords.of(block, vocabulary)).toList();
        this.secondWords =
                second.stream().map(block -> BlockWords.of(block, vocabulary)).toList();
    }

    /** The links in order, each block in exactly one; {@code known} is what was learnt elsewhere. */
    List<Link> links(WordPairs known) {
        List<Bead> beads = firstBeads();
        words = learnt(beads).or(known);
        beads = secondBeads(beads);
        return beads.stream()
                .map(bead -> new Link(first.subList(bead.a(), bead.aEnd()), second.subList(bead.b(), bead.bEnd())))
                .toList();
    }

    /** What is known of the two bodies' words once they are linked. */
    WordPairs words() {
        return words;
    }

    private List<Bead> firstBeads() {
        int rows = first.size();
        int columns = second.size();
        Likeness likeness = new Likeness(firstWords, secondWords, vocabulary, WordPairs.NONE);
        int wide = Math.max(LEAST_WIDE, Math.max(rows, columns) / 5);
        FirstPass pass = new FirstPass(firstWords, secondWords, vocabulary, likeness, wide);
        List<Stretch> ones = firstWords.stream().map(likeness::ofFirst).toList();
        List<Stretch> others = secondWords.stream().map(likeness::ofSecond).toList();
        return LinkSearch.beads(
                rows, columns, LinkSearch.SIMPLE, wide, LinkSearch.straight(rows, columns), (a, aEnd, b, bEnd) -> {
                    if (a == aEnd || b == bEnd) {
                        return LinkCost.gap(a == aEnd ? second.get(b) : first.get(a));
                    }
                    double shared = Likeness.shared(pass.shared(a, b), ones.get(a), others.get(b), LinkCost.UNTOLD);
                    return LinkCost.link(first.get(a), second.get(b), 0, shared)
                            + LinkCost.length(first.get(a), second.get(b), ones.get(a), others.get(b));
                });
    }

    private WordPairs learnt(List<Bead> beads) {
        WordPairs.Learner learner = new WordPairs.Learner(vocabulary);
        for (Bead bead : beads) {
            if (!bead.isGap() && first.get(bead.a()).kind().isProse()) {
                learner.learn(
                        firstWords.get(bead.a()).words(),
                        secondWords.get(bead.b()).words());
            }
        }
        return learner.pairs(LEAST_TOGETHER, MOSTLY_TOGETHER);
    }

    private List<Bead> secondBeads(List<Bead> beads) {
        Likeness likeness = new Likeness(firstWords, secondWords, vocabulary, words);
        List<List<Stretch>> ones = stretches(first, firstWords, likeness, true);
        List<List<Stretch>> others = stretches(second, secondWords, likeness, false);
        return LinkSearch.beads(
                first.size(),
                second.size(),
                LinkSearch.ALL,
                NEAR,
                LinkSearch.way(beads, first.size()),
                (a, aEnd, b, bEnd) -> {
                    if (a == aEnd || b == bEnd) {
                        return LinkCost.gap(a == aEnd ? second.get(b) : first.get(a));
                    }
                    int more = aEnd - a + bEnd - b - 2;
                    if (aEnd - a > ones.get(a).size()
                            || bEnd - b > others.get(b).size()
                            || more > 0 && !joins(a, b)) {
                        return NEVER;
                    }
                    Stretch one = ones.get(a).get(aEnd - a - 1);
                    Stretch other = others.get(b).get(bEnd - b - 1);
                    return LinkCost.link(
                                    first.get(a), second.get(b), more, likeness.shared(one, other, LinkCost.UNTOLD))
                            + LinkCost.length(first.get(a), second.get(b), one, other);
                });
    }

    private boolean joins(int a, int b) {
        return LinkCost.joins(first.get(a)) && LinkCost.joins(second.get(b));
    }

    /** From each block on, the block alone and as many with those after it as may be joined. */
    private static List<List<Stretch>> stretches(
            List<BodyBlock> blocks, List<BlockWords> words, Likeness likeness, boolean ofFirst) {
        List<List<Stretch>> stretches = new ArrayList<>(blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            List<Stretch> from = new ArrayList<>(MOST_JOINED);
            BlockWords all = words.get(i);
            from.add(ofFirst ? likeness.ofFirst(all) : likeness.ofSecond(all));
            for (int j = i + 1; j < Math.min(blocks.size(), i + MOST_JOINED) && LinkCost.joins(blocks.get(j)); j++) {
                all = all.with(words.get(j));
                from.add(ofFirst ? likeness.ofFirst(all) : likeness.ofSecond(all));
            }
            stretches.add(from);
        }
        return stretches;
    }
}
