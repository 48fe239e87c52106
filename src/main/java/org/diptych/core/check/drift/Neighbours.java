package org.diptych.core.check.drift;

import java.util.function.Function;
import org.diptych.core.check.drift.facts.Facts;

/** What the links around a place say, read only when it is asked for. Used for one place. */
final class Neighbours {
    /** Nothing is near. */
    static final Neighbours NONE = new Neighbours(ofFirst -> Facts.NONE);

    private final Function<Boolean, Facts> read;
    private Facts first;
    private Facts second;

    /** @param read what they say in the first body, or in the second */
    Neighbours(Function<Boolean, Facts> read) {
        this.read = read;
    }

    Facts first() {
        first = first == null ? read.apply(true) : first;
        return first;
    }

    Facts second() {
        second = second == null ? read.apply(false) : second;
        return second;
    }

    /** Whether anybody has asked: then what was found hangs on them. */
    boolean asked() {
        return first != null || second != null;
    }
}
