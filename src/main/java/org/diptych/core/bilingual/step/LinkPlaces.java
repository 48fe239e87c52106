package org.diptych.core.bilingual.step;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.diptych.core.bilingual.Alignment;
import org.diptych.core.bilingual.Body;
import org.diptych.core.bilingual.BodyBlock;
import org.diptych.core.bilingual.Link;
import org.diptych.core.text.Halving;
import org.diptych.core.text.TextRange;

/**
 * The links of two bodies in their order, each with its place in both: whole lines, as an author sees them. Immutable and
 * safe to share between threads; nothing is null.
 */
public final class LinkPlaces {
    /** What there is without two bodies. */
    public static final LinkPlaces NONE = new LinkPlaces(List.of(), new TextRange(0, 0), new TextRange(0, 0));

    private final List<LinkPlace> all;
    private final TextRange first;
    private final TextRange second;

    private LinkPlaces(List<LinkPlace> all, TextRange first, TextRange second) {
        this.all = List.copyOf(all);
        this.first = first;
        this.second = second;
    }

    /** The places of {@code alignment}'s links, which link the first two of {@code bodies}, in {@code file}. */
    public static LinkPlaces of(String file, List<Body> bodies, Alignment alignment) {
        if (bodies.size() < 2) {
            return NONE;
        }
        TextRange first = bodies.get(0).range();
        TextRange second = bodies.get(1).range();
        List<LinkPlace> places = new ArrayList<>();
        int firstReached = first.start();
        int secondReached = second.start();
        for (Link link : alignment.links()) {
            TextRange here = place(file, link.first(), firstReached);
            TextRange there = place(file, link.second(), secondReached);
            firstReached = here.end();
            secondReached = there.end();
            places.add(new LinkPlace(link, here, there));
        }
        return new LinkPlaces(places, first, second);
    }

    /** The lines of {@code blocks}, as far as the block before, which ends at {@code reached}, leaves them. */
    private static TextRange place(String file, List<BodyBlock> blocks, int reached) {
        if (blocks.isEmpty()) {
            return new TextRange(reached, reached);
        }
        int start = blocks.get(0).range().start();
        while (start > reached && file.charAt(start - 1) != '\n') {
            start--;
        }
        int end = Math.max(start, blocks.get(blocks.size() - 1).range().end());
        while (end < file.length() && (file.charAt(end) == ' ' || file.charAt(end) == '\t')) {
            end++;
        }
        return new TextRange(start, end);
    }

    /** All links. */
    public List<LinkPlace> all() {
        return all;
    }

    /** 0 where {@code offset} lies in the first body, 1 where it lies in the second; empty elsewhere. */
    public OptionalInt side(int offset) {
        if (all.isEmpty() || !first.touches(offset) && !second.touches(offset)) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(first.touches(offset) ? 0 : 1);
    }

    /** Which link's block {@code offset} lies in; empty between blocks and outside the bodies. */
    public OptionalInt at(int offset) {
        OptionalInt side = side(offset);
        if (side.isEmpty()) {
            return OptionalInt.empty();
        }
        int index = beginningUpTo(offset, side.getAsInt()) - 1;
        while (index >= 0 && !all.get(index).isIn(side.getAsInt())) {
            index--;
        }
        return index >= 0 && all.get(index).side(side.getAsInt()).touches(offset)
                ? OptionalInt.of(index)
                : OptionalInt.empty();
    }

    /** How many links begin at or before {@code offset} in body {@code side}; the links are in order in both. */
    public int beginningUpTo(int offset, int side) {
        return Halving.first(all.size(), i -> all.get(i).side(side).start() > offset);
    }
}
