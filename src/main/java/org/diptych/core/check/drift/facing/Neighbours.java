package org.diptych.core.check.drift.facing;

import java.util.List;
import java.util.function.Function;
import org.diptych.core.check.drift.facts.BlockFacts;
import org.jspecify.annotations.Nullable;

/** What the links around a place say, wherever it stands, read only when it is asked for. Used for one place. */
public final class Neighbours {
    /** Nothing is near. */
    public static final Neighbours NONE = new Neighbours(ofFirst -> List.of());

    private final Function<Boolean, List<BlockFacts>> read;
    private @Nullable List<BlockFacts> ofFirst;
    private @Nullable List<BlockFacts> ofSecond;
    private @Nullable BlockFacts first;
    private @Nullable BlockFacts second;

    /** @param read what each of their blocks says in the first body, or in the second */
    public Neighbours(Function<Boolean, List<BlockFacts>> read) {
        this.read = read;
    }

    public BlockFacts first() {
        if (first == null) {
            List<BlockFacts> asked = read.apply(true);
            ofFirst = asked;
            first = BlockFacts.of(asked);
        }
        return first;
    }

    public BlockFacts second() {
        if (second == null) {
            List<BlockFacts> asked = read.apply(false);
            ofSecond = asked;
            second = BlockFacts.of(asked);
        }
        return second;
    }

    /** What anybody has asked for: then what was found hangs on it; null if nobody has. */
    @Nullable
    public List<BlockFacts> askedOfFirst() {
        return ofFirst;
    }

    /** As {@link #askedOfFirst()}, of the second body. */
    @Nullable
    public List<BlockFacts> askedOfSecond() {
        return ofSecond;
    }

    /** Whether the neighbours are those of another time; those that are null do not matter. */
    public boolean are(@Nullable List<BlockFacts> firstThen, @Nullable List<BlockFacts> secondThen) {
        return (firstThen == null || PairMemory.areSame(firstThen, read.apply(true)))
                && (secondThen == null || PairMemory.areSame(secondThen, read.apply(false)));
    }
}
