package org.diptych.core.bilingual;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.markdown.PublishSettings;
import org.diptych.core.markdown.PublishedPost;
import org.diptych.core.post.Post;
import org.diptych.core.text.Halving;
import org.diptych.core.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * Which blocks of a post's first body answer to which of its second: links in the order of both, each block in exactly
 * one. Immutable and safe to share between threads; nothing is null. Without two bodies there are no links.
 *
 * <pre>{@code
 * Alignment alignment = Alignment.of(post, published, settings);
 * int there = alignment.toSecond(offsetInTheFirstBody);
 * }</pre>
 */
public final class Alignment {
    private static final Body NO_BODY = new Body(0, "", new TextRange(0, 0), List.of(), List.of());

    /** What there is without two bodies. */
    public static final Alignment NONE =
            new Alignment(List.of(), NO_BODY, NO_BODY, WordPairs.NONE, BlockWords.Readings.NONE);

    private final List<Link> links;
    private final Body first;
    private final Body second;
    /** Made when they are first asked for; whoever makes them makes the same. */
    private volatile @Nullable List<Pair> pairs;
    /** What was learnt of the two languages' words. */
    private final WordPairs words;
    /** What the blocks say that were linked last: the next key links hardly others. */
    private final BlockWords.Readings readings;

    private Alignment(List<Link> links, Body first, Body second, WordPairs words, BlockWords.Readings readings) {
        this.links = List.copyOf(links);
        this.first = first;
        this.second = second;
        this.words = words;
        this.readings = readings;
    }

    /** The alignment of the first two bodies of {@code post}, read as outside of any site. */
    public static Alignment of(Post post, Dialect dialect) {
        return of(Body.allOf(post, dialect));
    }

    /** The alignment of the first two bodies of {@code post}, of which {@code published} was made. */
    public static Alignment of(Post post, PublishedPost published, PublishSettings settings) {
        return of(Body.allOf(post, published, settings));
    }

    /** The alignment of the first two of {@code bodies}. */
    public static Alignment of(List<Body> bodies) {
        return NONE.after(bodies);
    }

    /** The alignment of two bodies of one post. */
    public static Alignment between(Body first, Body second) {
        return of(List.of(first, second));
    }

    /**
     * The alignment of the first two of {@code bodies}, which were edited since this one was made: links that the edit did
     * not come near stay as they are.
     */
    public Alignment after(List<Body> bodies) {
        return after(bodies, GivenLinks.NONE);
    }

    /**
     * As {@link #after(List)}, where the author says {@code given} of the bodies as they are now. If they said something
     * else when this one was made, all is to be linked anew, from {@link #NONE}.
     */
    public Alignment after(List<Body> bodies, GivenLinks given) {
        if (bodies.size() < 2) {
            return NONE;
        }
        Body one = bodies.get(0);
        Body other = bodies.get(1);
        Relinking relinking = new Relinking(
                links,
                new Untouched(first.blocks(), one.blocks()),
                new Untouched(second.blocks(), other.blocks()),
                given);
        List<Link> relinked = relinking.links(words, readings);
        return new Alignment(relinked, one, other, relinking.words(), relinking.readings());
    }

    /** The links: each block of both bodies stands in exactly one. */
    public List<Link> links() {
        return links;
    }

    /** The pairs of places that answer to each other; both sides grow from one to the next. */
    public List<Pair> pairs() {
        List<Pair> made = pairs;
        if (made == null) {
            made = links.stream().filter(link -> !link.isGap()).map(Pair::of).toList();
            pairs = made;
        }
        return made;
    }

    /** The place that answers to {@code offset}, whichever of the two bodies it lies in; empty outside both. */
    public OptionalInt answerTo(int offset) {
        if (this == NONE || !first.range().touches(offset) && !second.range().touches(offset)) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(first.range().touches(offset) ? toSecond(offset) : toFirst(offset));
    }

    /** The place in the second body, in the file, that answers to {@code offset} of the first. */
    public int toSecond(int offset) {
        return across(offset, first.range(), second.range(), Pair::first, Pair::second);
    }

    /** The place in the first body, in the file, that answers to {@code offset} of the second. */
    public int toFirst(int offset) {
        return across(offset, second.range(), first.range(), Pair::second, Pair::first);
    }

    /** Inside a pair, and between two, the way already gone is carried over in proportion. */
    private int across(
            int offset, TextRange from, TextRange to, Function<Pair, TextRange> here, Function<Pair, TextRange> there) {
        int at = Math.max(from.start(), Math.min(offset, from.end()));
        List<Pair> pairs = pairs();
        int low = Halving.first(pairs.size(), i -> here.apply(pairs.get(i)).start() > at);
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
