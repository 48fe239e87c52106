package org.diptych.core.check.drift.facing;

import java.util.List;
import org.diptych.core.check.drift.facts.BlockFacts;
import org.jspecify.annotations.Nullable;

/**
 * What the two sides of a pair say, wherever they stand, and what was found in them the last time; the same object as long as
 * no edit reaches either side. Confined to one thread.
 */
public final class PairFacts {
    private final List<BlockFacts> first;
    private final List<BlockFacts> second;
    private final double firstLength;
    private final double secondLength;
    private final boolean gaps;
    /** Found where neither side is much too short, and where one is. */
    private PairMemory.@Nullable Found found;

    private PairMemory.@Nullable Found foundByLength;

    /**
     * @param first what each of the first blocks says, placed in its source
     * @param second the same of the second
     */
    PairFacts(List<BlockFacts> first, List<BlockFacts> second) {
        this.first = List.copyOf(first);
        this.second = List.copyOf(second);
        this.firstLength = length(first);
        this.secondLength = length(second);
        this.gaps = hasGaps(first) || hasGaps(second);
    }

    private static double length(List<BlockFacts> facts) {
        double length = 0;
        for (BlockFacts each : facts) {
            length += each.prose().length();
        }
        return length;
    }

    private static boolean hasGaps(List<BlockFacts> facts) {
        for (BlockFacts each : facts) {
            if (!each.gaps().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    List<BlockFacts> first() {
        return first;
    }

    List<BlockFacts> second() {
        return second;
    }

    /** Whether both sides say just what {@code first} and {@code second} are, as the objects they are. */
    boolean are(List<BlockFacts> first, List<BlockFacts> second) {
        return PairMemory.areSame(this.first, first) && PairMemory.areSame(this.second, second);
    }

    double firstLength() {
        return firstLength;
    }

    double secondLength() {
        return secondLength;
    }

    boolean hasGaps() {
        return gaps;
    }

    /** What was found the last time, if anything is known of that. */
    PairMemory.@Nullable Found found(boolean length) {
        return length ? foundByLength : found;
    }

    void remember(boolean length, PairMemory.Found now) {
        if (length) {
            foundByLength = now;
        } else {
            found = now;
        }
    }
}
