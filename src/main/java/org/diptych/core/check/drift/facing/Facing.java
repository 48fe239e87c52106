package org.diptych.core.check.drift.facing;

import java.util.ArrayList;
import java.util.List;
import org.diptych.core.bilingual.BlockKind;
import org.diptych.core.bilingual.BodyBlock;
import org.diptych.core.bilingual.Link;
import org.diptych.core.check.drift.facts.BlockFacts;
import org.diptych.core.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * Blocks of one body and what faces them in the other, one of which may be nothing. Nothing is null; confined to one
 * thread.
 */
public final class Facing {
    private final List<BodyBlock> first;
    private final List<BodyBlock> second;
    private final PairFacts facts;
    /** Read when they are first asked for. */
    private @Nullable BlockFacts said;

    private @Nullable BlockFacts answered;

    /**
     * @param first blocks of the first body
     * @param second blocks of the second
     * @param saying what each of the first says, placed in its source
     * @param answering what each of the second says, placed in its source
     */
    public Facing(List<BodyBlock> first, List<BodyBlock> second, List<BlockFacts> saying, List<BlockFacts> answering) {
        this(List.copyOf(first), List.copyOf(second), new PairFacts(saying, answering));
    }

    /** The blocks of {@code link}, which say {@code facts}: each key makes hundreds, so nothing is copied. */
    Facing(Link link, PairFacts facts) {
        this(link.first(), link.second(), facts);
    }

    private Facing(List<BodyBlock> first, List<BodyBlock> second, PairFacts facts) {
        this.first = first;
        this.second = second;
        this.facts = facts;
    }

    /** What the blocks say, wherever they stand. */
    public PairFacts facts() {
        return facts;
    }

    public List<BodyBlock> first() {
        return first;
    }

    public List<BodyBlock> second() {
        return second;
    }

    public List<BlockFacts> saying() {
        return facts.first();
    }

    public List<BlockFacts> answering() {
        return facts.second();
    }

    /** What the first say together, placed in the file. */
    public BlockFacts said() {
        said = said == null ? placed(first, facts.first()) : said;
        return said;
    }

    /** What the second say together, placed in the file. */
    public BlockFacts answered() {
        answered = answered == null ? placed(second, facts.second()) : answered;
        return answered;
    }

    private static BlockFacts placed(List<BodyBlock> blocks, List<BlockFacts> facts) {
        List<BlockFacts> placed = new ArrayList<>(blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            placed.add(facts.get(i).shift(blocks.get(i).range().start()));
        }
        return BlockFacts.of(placed);
    }

    /** How much there is to read in the first. */
    public double firstLength() {
        return facts.firstLength();
    }

    /** How much there is to read in the second. */
    public double secondLength() {
        return facts.secondLength();
    }

    /** Whether a block on either side is marked as still to be written. */
    public boolean hasGaps() {
        return facts.hasGaps();
    }

    public boolean isGap() {
        return first.isEmpty() || second.isEmpty();
    }

    public BlockKind kind() {
        return (first.isEmpty() ? second : first).get(0).kind();
    }

    /** Where {@code blocks} stand, from the first to the last. */
    public static TextRange whole(List<BodyBlock> blocks) {
        return new TextRange(
                blocks.get(0).range().start(),
                blocks.get(blocks.size() - 1).range().end());
    }

    public TextRange firstRange() {
        return whole(first);
    }

    public TextRange secondRange() {
        return whole(second);
    }
}
