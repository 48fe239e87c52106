package org.diptych.core.check.drift.facing;

import java.util.List;
import java.util.function.Function;
import org.diptych.core.check.drift.facts.Facts;
import org.jspecify.annotations.Nullable;

/** What the links around a place say, wherever it stands, read only when it is asked for. Used for one place. */
public final class Neighbours {
    /** Nothing is near. */
    public static final Neighbours NONE = new Neighbours(ofFirst -> List.of());

    private final Function<Boolean, List<Facts>> read;
    private @Nullable List<Facts> ofFirst;
    private @Nullable List<Facts> ofSecond;
    private @Nullable Facts first;
    private @Nullable Facts second;

    /** @param read what each of their blocks says in the first body, or in the second */
    public Neighbours(Function<Boolean, List<Facts>> read) {
        this.read = read;
    }

    public Facts first() {
        if (first == null) {
            List<Facts> asked = read.apply(true);
            ofFirst = asked;
            first = Facts.of(asked);
        }
        return first;
    }

    public Facts second() {
        if (second == null) {
            List<Facts> asked = read.apply(false);
            ofSecond = asked;
            second = Facts.of(asked);
        }
        return second;
    }

    /** What anybody has asked for: then what was found hangs on it; null if nobody has. */
    @Nullable
    public List<Facts> askedOfFirst() {
        return ofFirst;
    }

    /** As {@link #askedOfFirst()}, of the second body. */
    @Nullable
    public List<Facts> askedOfSecond() {
        return ofSecond;
    }

    /** Whether the neighbours are those of another time; those that are null do not matter. */
    public boolean are(@Nullable List<Facts> firstThen, @Nullable List<Facts> secondThen) {
        return (firstThen == null || PairMemory.areSame(firstThen, read.apply(true)))
                && (secondThen == null || PairMemory.areSame(secondThen, read.apply(false)));
    }
}
