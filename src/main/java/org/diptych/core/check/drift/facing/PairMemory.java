package org.diptych.core.check.drift.facing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.diptych.core.check.Finding;
import org.diptych.core.check.drift.facts.BlockFacts;
import org.diptych.core.check.drift.facts.Part;
import org.diptych.core.check.drift.facts.tex.TexReading;
import org.diptych.core.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * What was found in pairs the last time, nothing in most of them, so that they need not be compared again while both sides
 * and what it hung on stay as they are, wherever they stand. A pair that an edit left knows it itself; one that was put
 * together anew, of blocks that the edit left, is looked up by those. Confined to one thread at a time.
 */
public final class PairMemory {
    private Map<Key, Found> before = new HashMap<>();
    private Map<Key, Found> now = new HashMap<>();
    private Object context = "";

    /**
     * What was found in a pair that stood at {@code first} and {@code second}, so many characters long.
     *
     * @param displays display formulas, of either side in turn, that are compared once all pairs have been
     * @param nearFirst what of the first body's neighbours it hangs on; null if on nothing
     * @param nearSecond the same of the second body
     * @param context what all that was found then hung on as well
     */
    public record Found(
            TextRange first,
            TextRange second,
            List<Finding> findings,
            List<Part<TexReading>> displays,
            @Nullable List<BlockFacts> nearFirst,
            @Nullable List<BlockFacts> nearSecond,
            Object context) {

        public boolean isNothing() {
            return findings.isEmpty() && displays.isEmpty();
        }

        /** The findings where the pair stands now. */
        public List<Finding> at(Facing pair) {
            List<Finding> moved = new ArrayList<>(findings.size());
            for (Finding finding : findings) {
                moved.add(new Finding(
                        finding.sentence(),
                        finding.severity(),
                        moved(finding.range(), pair),
                        finding.arguments(),
                        finding.fixes(),
                        finding.related().map(range -> moved(range, pair))));
            }
            return moved;
        }

        public Part<TexReading> display(int index, Facing pair) {
            Part<TexReading> display = displays.get(index);
            return new Part<>(display.reading(), moved(display.range(), pair), display.alone());
        }

        private TextRange moved(TextRange range, Facing pair) {
            boolean inFirst = range.start() < second.start();
            return range.shift(
                    inFirst
                            ? pair.firstRange().start() - first.start()
                            : pair.secondRange().start() - second.start());
        }
    }

    /** Blocks whose facts are the same objects were not read anew. */
    private static final class Key {
        private final Facing pair;
        private final boolean length;
        private final int hash;

        Key(Facing pair, boolean length) {
            this.pair = pair;
            this.length = length;
            int sum = length ? 3 : 1;
            for (BlockFacts facts : pair.saying()) {
                sum = 31 * sum + System.identityHashCode(facts);
            }
            sum = 31 * sum;
            for (BlockFacts facts : pair.answering()) {
                sum = 31 * sum + System.identityHashCode(facts);
            }
            hash = sum;
        }

        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && length == key.length
                    && areSame(pair.saying(), key.pair.saying())
                    && areSame(pair.answering(), key.pair.answering());
        }
    }

    /** Begins a comparison in which what is found hangs on {@code about} as well. */
    public void begin(Object about) {
        if (!Objects.equals(context, about)) {
            before = new HashMap<>();
            context = about;
        }
        now = new HashMap<>();
    }

    /** Forgets what was not asked for in this comparison. */
    public void end() {
        before = now;
    }

    /**
     * What was found in {@code pair}; null if that is not known.
     *
     * @param length whether one side is much too short
     */
    @Nullable
    public Found find(Facing pair, boolean length, Neighbours near) {
        Found found = pair.facts().found(length);
        Key key = null;
        if (found == null || found.context() != context) {
            key = new Key(pair, length);
            found = before.get(key);
        }
        if (found == null || !near.are(found.nearFirst(), found.nearSecond())) {
            return null;
        }
        boolean stands = found.isNothing()
                || pair.firstRange().length() == found.first().length()
                        && pair.secondRange().length() == found.second().length();
        if (!stands) {
            return null;
        }
        if (key != null) {
            now.put(key, found);
            pair.facts().remember(length, found);
        }
        return found;
    }

    /** Remembers what was found, unless it hangs on more than the pair: fixes look at the lines they change. */
    public void add(
            Facing pair, boolean length, Neighbours near, List<Finding> findings, List<Part<TexReading>> displays) {
        boolean few = pair.first().size() <= 2 && pair.second().size() <= 2;
        boolean nothing = findings.isEmpty() && displays.isEmpty();
        if (nothing
                || few && findings.stream().allMatch(finding -> finding.fixes().isEmpty())) {
            Found found = new Found(
                    pair.firstRange(),
                    pair.secondRange(),
                    List.copyOf(findings),
                    List.copyOf(displays),
                    near.askedOfFirst(),
                    near.askedOfSecond(),
                    context);
            now.put(new Key(pair, length), found);
            pair.facts().remember(length, found);
        }
    }

    /** Whether both hold the same objects. */
    public static boolean areSame(List<BlockFacts> one, List<BlockFacts> other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (one.get(i) != other.get(i)) {
                return false;
            }
        }
        return true;
    }
}
