package org.diptych.core.bilingual;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.diptych.core.bilingual.GivenLinks.Stretch;
import org.diptych.core.bilingual.LinkSearch.Bead;
import org.diptych.core.bilingual.LinkSearch.Cost;
import org.diptych.core.bilingual.LinkSearch.SearchPath;
import org.diptych.core.text.Halving;

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
    private final LinkCost.Traits[] firstTraits;
    private final LinkCost.Traits[] secondTraits;
    /** What it costs to leave each block alone. */
    private final double[] firstGaps;

    private final double[] secondGaps;
    private final GivenLinks given;
    private final boolean nothingGiven;
    private final Standing standing;
    private final BlockWords.Readings readings;
    private WordPairs words = WordPairs.NONE;

    /**
     * @param given what the author says of these blocks
     * @param standing how they were linked before
     * @param known what is known of what they say
     */
    BlockLinker(
            List<BodyBlock> first,
            List<BodyBlock> second,
            GivenLinks given,
            Standing standing,
            BlockWords.Readings known) {
        this.standing = standing;
        this.first = first;
        this.second = second;
        this.given = given;
        this.nothingGiven = given.isNone();
        List<BodyBlock> blocks = Stream.concat(first.stream(), second.stream()).toList();
        List<BlockWords.Readings.Reading> read = blocks.stream().map(known::of).toList();
        this.readings = BlockWords.Readings.keeping(blocks, read);
        List<BlockWords> words =
                read.stream().map(block -> BlockWords.of(block, vocabulary)).toList();
        this.firstWords = words.subList(0, first.size());
        this.secondWords = words.subList(first.size(), words.size());
        this.firstTraits = first.stream().map(LinkCost.Traits::of).toArray(LinkCost.Traits[]::new);
        this.secondTraits = second.stream().map(LinkCost.Traits::of).toArray(LinkCost.Traits[]::new);
        this.firstGaps = gaps(true);
        this.secondGaps = gaps(false);
    }

    private double[] gaps(boolean ofFirst) {
        LinkCost.Traits[] blocks = ofFirst ? firstTraits : secondTraits;
        List<BlockWords> said = ofFirst ? firstWords : secondWords;
        BitSet there = new BitSet(vocabulary.size());
        (ofFirst ? secondWords : firstWords)
                .forEach(block -> Arrays.stream(block.marks()).forEach(there::set));
        double[] gaps = new double[blocks.length];
        for (int i = 0; i < blocks.length; i++) {
            boolean lonely = Arrays.stream(said.get(i).marks())
                    .anyMatch(mark -> !there.get(mark) && isNumber(vocabulary.word(mark)));
            gaps[i] = given.isAlone(ofFirst, i) ? 0 : LinkCost.gap(blocks[i], lonely);
        }
        return gaps;
    }

    private static boolean isNumber(String mark) {
        char c = mark.charAt(0);
        return c >= '0' && c <= '9';
    }

    /** The links in order, each block in exactly one; {@code known} is what was learnt elsewhere. */
    List<Link> links(WordPairs known) {
        Likeness likeness = new Likeness(firstWords, secondWords, vocabulary, WordPairs.NONE);
        SharedMarks marks = new SharedMarks(firstWords, secondWords, vocabulary, likeness, wide());
        List<Bead> beads = firstBeads(likeness, marks);
        words = learnt(beads).or(known);
        beads = secondBeads(beads, marks);
        return beads.stream()
                .map(bead -> Link.of(first, bead.a(), bead.aEnd(), second, bead.b(), bead.bEnd()))
                .toList();
    }

    /** What is known of the two bodies' words once they are linked. */
    WordPairs words() {
        return words;
    }

    /** What the blocks say. */
    BlockWords.Readings readings() {
        return readings;
    }

    /** How far from the straight way the first pass looks. */
    private int wide() {
        int longer = Math.max(first.size(), second.size());
        // A section that only one body has leads the way off by all of its blocks.
        int off = Math.abs(first.size() - second.size());
        return Math.max(LEAST_WIDE, Math.min(longer / 5 + off, MOST_LOOKED_AT / Math.max(1, longer)));
    }

    private List<Bead> firstBeads(Likeness likeness, SharedMarks marks) {
        Likeness.Stretch[] ones =
                telling(firstWords, likeness).stream().map(likeness::ofFirst).toArray(Likeness.Stretch[]::new);
        Likeness.Stretch[] others =
                telling(secondWords, likeness).stream().map(likeness::ofSecond).toArray(Likeness.Stretch[]::new);
        return within(
                BlockLinker::oneToOne,
                part -> LinkSearch.straight(part.aEnd() - part.a(), part.bEnd() - part.b()),
                LinkSearch.SIMPLE,
                wide(),
                (a, aEnd, b, bEnd, most) -> {
                    double shared = Likeness.shared(marks.shared(a, b), ones[a], others[b], LinkCost.UNTOLD);
                    return LinkCost.link(firstTraits[a], secondTraits[b], 0, shared)
                            + LinkCost.length(firstTraits[a], secondTraits[b], ones[a], others[b]);
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

    private List<Bead> secondBeads(List<Bead> beads, SharedMarks marks) {
        Likeness likeness = new Likeness(firstWords, secondWords, vocabulary, words);
        Likeness.Stretch[][] ones = stretches(firstTraits, telling(firstWords, likeness), likeness::ofFirst);
        Likeness.Stretch[][] others = stretches(secondTraits, telling(secondWords, likeness), likeness::ofSecond);
        // The search comes to stretches of each length by turns.
        Likeness.Asking[] asking = new Likeness.Asking[MOST_JOINED];
        Arrays.setAll(asking, i -> likeness.new Asking());
        return within(
                part -> List.of(new Bead(part.a(), part.aEnd(), part.b(), part.bEnd())),
                part -> LinkSearch.way(within(beads, part), part.aEnd() - part.a()),
                LinkSearch.ALL,
                NEAR,
                (a, aEnd, b, bEnd, dearest) -> {
                    LinkCost.Traits here = firstTraits[a];
                    LinkCost.Traits there = secondTraits[b];
                    int more = aEnd - a + bEnd - b - 2;
                    if (aEnd - a > ones[a].length
                            || bEnd - b > others[b].length
                            || more > 0 && !(here.joins() && there.joins())) {
                        return NEVER;
                    }
                    Likeness.Stretch one = ones[a][aEnd - a - 1];
                    Likeness.Stretch other = others[b][bEnd - b - 1];
                    double length = LinkCost.length(here, there, one, other);
                    double least = LinkCost.link(here, there, more, 1) + length;
                    // What costs as much and was added up in another order is no more.
                    double limit = dearest + LinkSearch.ROUNDING;
                    if (least <= limit) {
                        double most = one.mostShared(other, marks.most(a, aEnd, b, bEnd), LinkCost.UNTOLD);
                        least = LinkCost.link(here, there, more, most) + length;
                    }
                    if (least > limit) {
                        return NEVER;
                    }
                    Likeness.Asking asked = asking[aEnd - a - 1];
                    double shared = more == 0 && marks.isNear(a, b)
                            ? asked.shared(marks.shared(a, b), one, other, LinkCost.UNTOLD)
                            : asked.shared(one, other, LinkCost.UNTOLD);
                    return LinkCost.link(here, there, more, shared) + length;
                });
    }

    /**
     * The cheapest beads, of which those that the author gives are {@code taken} as they are: between those the search
     * goes by itself.
     */
    private List<Bead> within(
            Function<Stretch, List<Bead>> taken, Function<Stretch, SearchPath> way, int moves, int band, Cost cost) {
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
                            (a, aEnd, b, bEnd, most) ->
                                    cost(part.a() + a, part.a() + aEnd, part.b() + b, part.b() + bEnd, most, cost))
                    .forEach(bead -> beads.add(new Bead(
                            bead.a() + part.a(), bead.aEnd() + part.a(), bead.b() + part.b(), bead.bEnd() + part.b())));
            if (i < given.together().size()) {
                beads.addAll(taken.apply(given.together().get(i)));
            }
        }
        return beads;
    }

    private double cost(int a, int aEnd, int b, int bEnd, double most, Cost cost) {
        double broken = standing.broken(a, aEnd, b, bEnd);
        if (b == bEnd) {
            return firstGaps[a] + broken;
        }
        if (a == aEnd) {
            return secondGaps[b] + broken;
        }
        return nothingGiven || given.allows(a, aEnd, b, bEnd)
                ? cost.of(a, aEnd, b, bEnd, most - broken) + broken
                : NEVER;
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

    /** Those of {@code beads}, which are in order, in {@code part}, counted from its start. */
    private static List<Bead> within(List<Bead> beads, Stretch part) {
        int from = Halving.first(
                beads.size(), i -> beads.get(i).a() >= part.a() && beads.get(i).b() >= part.b());
        return beads.subList(from, beads.size()).stream()
                .takeWhile(bead -> bead.aEnd() <= part.aEnd() && bead.bEnd() <= part.bEnd())
                .map(bead -> new Bead(
                        bead.a() - part.a(), bead.aEnd() - part.a(), bead.b() - part.b(), bead.bEnd() - part.b()))
                .toList();
    }

    private static List<BlockWords> telling(List<BlockWords> blocks, Likeness likeness) {
        return blocks.stream().map(likeness::telling).toList();
    }

    /** From each block on, the block alone and as many with those after it as may be joined. */
    private static Likeness.Stretch[][] stretches(
            LinkCost.Traits[] blocks, List<BlockWords> words, Function<BlockWords, Likeness.Stretch> read) {
        Likeness.Stretch[][] stretches = new Likeness.Stretch[blocks.length][];
        List<Likeness.Stretch> from = new ArrayList<>(MOST_JOINED);
        for (int i = 0; i < blocks.length; i++) {
            from.clear();
            BlockWords all = words.get(i);
            from.add(read.apply(all));
            for (int j = i + 1; j < Math.min(blocks.length, i + MOST_JOINED) && blocks[j].joins(); j++) {
                all = all.with(words.get(j));
                from.add(read.apply(all));
            }
            stretches[i] = from.toArray(Likeness.Stretch[]::new);
        }
        return stretches;
    }
}
