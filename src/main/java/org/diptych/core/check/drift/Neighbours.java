package org.diptych.core.check.drift;

import java.util.List;
import java.util.function.Function;
import org.diptych.core.check.drift.facts.Facts;

/** What the links around a place say, wherever it stands, read only when it is asked for. Used for one place. */
final class Neighbours {
    /** Nothing is near. */
    static final Neighbours NONE = new Neighbours(ofFirst -> List.of());

    private final Function<Boolean, List<Facts>> read;
    private List<Facts> ofFirst;
    private List<Facts> ofSecond;
    private Facts first;
    private Facts second;

    /** @param read what each of their blocks says in the first body, or in the second */
    Neighbours(Function<Boolean, List<Facts>> read) {
        this.read = read;
    }

    Facts first() {
        if (first == null) {
            ofFirst = read.apply(true);
            first = Facts.of(ofFirst);
        }
        return first;
    }

    Facts second() {
        if (second == null) {
            ofSecond = read.apply(false);
            second = Facts.of(ofSecond);
        }
        return second;
    }

    /** What anybody has asked for: then what was found hangs on it; null if nobody has. */
    List<Facts> askedOfFirst() {
        return ofFirst;
    }

    /** As {@link #askedOfFirst()}, of the second body. */
    List<Facts> askedOfSecond() {
        return ofSecond;
    }

    /** Whether the neighbours are those of another time; those that are null do not matter. */
    boolean are(List<Facts> firstThen, List<Facts> secondThen) {
        return (firstThen == null || PairMemory.areSame(firstThen, read.apply(true)))
                && (secondThen == null || PairMemory.areSame(secondThen, read.apply(false)));
    }
}
