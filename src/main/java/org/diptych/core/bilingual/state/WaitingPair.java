package org.diptych.core.bilingual.state;

import java.util.List;
import org.diptych.core.bilingual.BodyBlock;
import org.diptych.core.bilingual.Link;
import org.diptych.core.diff.WordDifference;
import org.diptych.core.text.TextRange;

/**
 * A pair of which one side was changed since both agreed, so that the other waits for its author. Immutable; nothing is
 * null. A side is 0 for the first body, 1 for the second.
 *
 * <pre>{@code
 * for (int side = 0; side < 2; side++) {
 *     WordDifference words = pair.difference(side);       // of pair.before(side) and pair.now(side)
 *     List<TextRange> places = pair.changedPlaces(side);  // the new words, in the file
 * }
 * }</pre>
 *
 * @param link its blocks as they stand now
 * @param waits which side waits
 * @param agreed what both sides said when they last agreed; both are empty if they never did, as of a draft
 * @param first what the first side says now
 * @param second what the second side says now
 */
public record WaitingPair(Link link, Waits waits, Agreement agreed, SideText first, SideText second) {

    /** Where the side stands, in the file. */
    public TextRange range(int side) {
        List<BodyBlock> blocks = blocks(side);
        return new TextRange(
                blocks.get(0).range().start(),
                blocks.get(blocks.size() - 1).range().end());
    }

    /** What the side said when both agreed. */
    public String before(int side) {
        return agreed.side(side).text();
    }

    /** What the side says now, without marks of lists and headings. */
    public String now(int side) {
        return (side == 0 ? first : second).text();
    }

    /** Whether the side says something else than when both agreed. */
    public boolean changed(int side) {
        return !agreed.side(side).key().equals((side == 0 ? first : second).key());
    }

    /** How {@link #before} became {@link #now}, word by word, of Chinese character by character. */
    public WordDifference difference(int side) {
        return WordDifference.of(before(side), now(side));
    }

    /** The places in the file of what is new on the side since both agreed; only deleted words leave none. */
    public List<TextRange> changedPlaces(int side) {
        return SideText.places(blocks(side), difference(side).after());
    }

    private List<BodyBlock> blocks(int side) {
        return side == 0 ? link.first() : link.second();
    }

    PairKey key() {
        return PairKey.of(first, second);
    }
}
