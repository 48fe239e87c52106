package org.diptych.core.bilingual;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.diptych.core.bilingual.GivenLinks.Stretch;
import org.diptych.core.bilingual.LinkSearch.Bead;
import org.diptych.core.bilingual.LinkSearch.Cost;
import org.diptych.core.bilingual.LinkSearch.Way;

/**
 * Links the blocks of two bodies: a dynamic programme over both, whose moves are one to one, one to a few, a few to one,
 * and a gap on either side (Gale and Church, "A Program for Aligning Sentences in Bilingual Corpora", 1993, with what
 * blocks share beside their lengths). A first pass finds the way by one to one and gaps alone; from its links is learnt
 * which words of the two bodies answer to which; a second pass, near that way, makes all moves. Used once.
 */
final class BlockLinker {
    /** How far from the straight way the first pass looks: a fifth of the body, and this at least. */
    private static final int LEAST_WIDE = 40;
    /** Bodies of thousands of blocks, which nobody writes, would take the square of their length. */
    private static final int MOST_LOOKED_AT = 4_000_000;
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
    private final GivenLinks given;
    private WordPairs words = WordPairs.NONE;

    /** @param given what the author says of these blocks */
    BlockLinker(List<BodyBlock> first, List<BodyBlock> second, GivenLinks given) {
        this.first = first;
        this.second = second;
        this.given = given;
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
        int longer = Math.max(rows, columns);
        // A section that only one body has leads the way off by all of its blocks.
        int off = Math.abs(rows - columns);
        int wide = Math.max(LEAST_WIDE, Math.min(longer / 5 + off, MOST_LOOKED_AT / Math.max(1, longer)));
        FirstPass pass = new FirstPass(firstWords, secondWords, vocabulary, likeness, wide);
        List<Likeness.Stretch> ones = firstWords.stream().map(likeness::ofFirst).toList();
        List<Likeness.Stretch> others =
                secondWords.stream().map(likeness::ofSecond).toList();
        return within(
                BlockLinker::oneToOne,
                part -> LinkSearch.straight(part.aEnd() - part.a(), part.bEnd() - part.b()),
                LinkSearch.SIMPLE,
                wide,
                (a, aEnd, b, bEnd) -> {
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
        List<List<Likeness.Stretch>> ones = stretches(first, firstWords, likeness, true);
        List<List<Likeness.Stretch>> others = stretches(second, secondWords, likeness, false);
        return within(
                part -> List.of(new Bead(part.a(), part.aEnd(), part.b(), part.bEnd())),
                part -> LinkSearch.way(within(beads, part), part.aEnd() - part.a()),
                LinkSearch.ALL,
                NEAR,
                (a, aEnd, b, bEnd) -> {
                    int more = aEnd - a + bEnd - b - 2;
                    if (aEnd - a > ones.get(a).size()
                            || bEnd - b > others.get(b).size()
                            || more > 0 && !joins(a, b)) {
                        return NEVER;
                    }
                    Likeness.Stretch one = ones.get(a).get(aEnd - a - 1);
                    Likeness.Stretch other = others.get(b).get(bEnd - b - 1);
                    return LinkCost.link(
                                    first.get(a), second.get(b), more, likeness.shared(one, other, LinkCost.UNTOLD))
                            + LinkCost.length(first.get(a), second.get(b), one, other);
                });
    }

    /**
     * The cheapest beads, of which those that the author gives are {@code taken} as they are: between those the search
     * goes by itself.
     */
    private List<Bead> within(
            Function<Stretch, List<Bead>> taken, Function<Stretch, Way> way, int moves, int band, Cost cost) {
        List<Bead> beads = new ArrayList<>();
        List<Stretch> free = given.between(first.size(), second.size());
        for (int i = 0; i < free.size(); i++) {
            Stretch part = free.get(i);
            LinkSearch.beads(
                            part.aEnd() - part.a(),
                            part.bEnd() - part.b(),
                            moves,
                            band,
                            way.apply(part),
                            (a, aEnd, b, bEnd) ->
                                    cost(part.a() + a, part.a() + aEnd, part.b() + b, part.b() + bEnd, cost))
                    .forEach(bead -> beads.add(new Bead(
                            bead.a() + part.a(), bead.aEnd() + part.a(), bead.b() + part.b(), bead.bEnd() + part.b())));
            if (i < given.together().size()) {
                beads.addAll(taken.apply(given.together().get(i)));
            }
        }
        return beads;
    }

    private double cost(int a, int aEnd, int b, int bEnd, Cost cost) {
        if (a == aEnd || b == bEnd) {
            boolean ofFirst = b == bEnd;
            return given.isAlone(ofFirst, ofFirst ? a : b) ? 0 : LinkCost.gap(ofFirst ? first.get(a) : second.get(b));
        }
        return given.isNone() || given.allows(a, aEnd, b, bEnd) ? cost.of(a, aEnd, b, bEnd) : NEVER;
    }

    /** The blocks of {@code part} one by one, and those left over alone: what can be learnt from. */
    private static List<Bead> oneToOne(Stretch part) {
        List<Bead> beads = new ArrayList<>();
        int a = part.a();
        int b = part.b();
        while (a < part.aEnd() || b < part.bEnd()) {
            int aEnd = Math.min(a + 1, part.aEnd());
            int bEnd = Math.min(b + 1, part.bEnd());
            beads.add(new Bead(a, aEnd, b, bEnd));
            a = aEnd;
            b = bEnd;
        }
        return beads;
    }

    /** Those of {@code beads} in {@code part}, counted from its start. */
    private static List<Bead> within(List<Bead> beads, Stretch part) {
        return beads.stream()
                .filter(bead -> bead.a() >= part.a()
                        && bead.aEnd() <= part.aEnd()
                        && bead.b() >= part.b()
                        && bead.bEnd() <= part.bEnd())
                .map(bead -> new Bead(
                        bead.a() - part.a(), bead.aEnd() - part.a(), bead.b() - part.b(), bead.bEnd() - part.b()))
                .toList();
    }

    private boolean joins(int a, int b) {
        return LinkCost.joins(first.get(a)) && LinkCost.joins(second.get(b));
    }

    /** From each block on, the block alone and as many with those after it as may be joined. */
    private static List<List<Likeness.Stretch>> stretches(
            List<BodyBlock> blocks, List<BlockWords> words, Likeness likeness, boolean ofFirst) {
        List<List<Likeness.Stretch>> stretches = new ArrayList<>(blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            List<Likeness.Stretch> from = new ArrayList<>(MOST_JOINED);
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
