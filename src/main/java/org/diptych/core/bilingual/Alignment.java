package org.diptych.core.bilingual;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.post.Post;
import org.diptych.core.text.TextRange;

/**
 * Which block of a post's first body answers to which of its second: the pairs, in the order of both. Immutable and
 * safe to share between threads; nothing is null. Without two bodies there are no pairs.
 *
 * <pre>{@code
 * Alignment alignment = Alignment.of(post, Dialect.PANDOC);
 * int there = alignment.toSecond(offsetInTheFirstBody);
 * }</pre>
 */
public final class Alignment {
    private static final Alignment NONE = new Alignment(List.of(), new TextRange(0, 0), new TextRange(0, 0));

    private final List<Pair> pairs;
    private final TextRange first;
    private final TextRange second;

    private Alignment(List<Pair> pairs, TextRange first, TextRange second) {
        this.pairs = List.copyOf(pairs);
        this.first = first;
        this.second = second;
    }

    /** The alignment of the first two bodies of {@code post}. */
    public static Alignment of(Post post, Dialect dialect) {
        List<Body> bodies = Body.allOf(post, dialect);
        return bodies.size() < 2 ? NONE : between(bodies.get(0), bodies.get(1));
    }

    /** The alignment of two bodies of one post. */
    public static Alignment between(Body first, Body second) {
        return new Alignment(new BlockAligner(first, second).pairs(), first.range(), second.range());
    }

    /** The pairs; both sides grow from one to the next. */
    public List<Pair> pairs() {
        return pairs;
    }

    /** The place that answers to {@code offset}, whichever of the two bodies it lies in; empty outside both. */
    public OptionalInt answerTo(int offset) {
        if (this == NONE || !first.touches(offset) && !second.touches(offset)) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(first.touches(offset) ? toSecond(offset) : toFirst(offset));
    }

    /** The place in the second body, in the file, that answers to {@code offset} of the first. */
    public int toSecond(int offset) {
        return across(offset, first, second, Pair::first, Pair::second);
    }

    /** The place in the first body, in the file, that answers to {@code offset} of the second. */
    public int toFirst(int offset) {
        return across(offset, second, first, Pair::second, Pair::first);
    }

    /** Inside a pair, and between two, the way already gone is carried over in proportion. */
    private int across(
            int offset, TextRange from, TextRange to, Function<Pair, TextRange> here, Function<Pair, TextRange> there) {
        int at = Math.max(from.start(), Math.min(offset, from.end()));
        int low = 0;
        int high = pairs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (here.apply(pairs.get(middle)).start() <= at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        TextRange stretchFrom = from;
        TextRange stretchTo = to;
        if (low > 0) {
            stretchFrom = here.apply(pairs.get(low - 1));
            stretchTo = there.apply(pairs.get(low - 1));
            if (at <= stretchFrom.end()) {
                return inProportion(at, stretchFrom, stretchTo);
            }
        }
        int fromStart = low > 0 ? stretchFrom.end() : from.start();
        int toStart = low > 0 ? stretchTo.end() : to.start();
        int fromEnd = low < pairs.size() ? here.apply(pairs.get(low)).start() : from.end();
        int toEnd = low < pairs.size() ? there.apply(pairs.get(low)).start() : to.end();
        return inProportion(at, new TextRange(fromStart, fromEnd), new TextRange(toStart, toEnd));
    }

    private static int inProportion(int at, TextRange from, TextRange to) {
        if (from.isEmpty()) {
            return to.start();
        }
        return to.start() + (int) ((long) (at - from.start()) * to.length() / from.length());
    }
}
