package org.diptych.desk.undo;

import java.util.LinkedHashSet;
import java.util.Set;

/** One whole action of the author, in however many parts. Each of them holds its {@link Share}. */
final class Step {
    private final String title;
    private final Set<PartHistory> parts = new LinkedHashSet<>();
    private Cut cut;
    private long time;

    /** @param title what was done, in the author's language; empty where there is nothing to call it */
    Step(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** The parts whose text it changes. */
    Set<PartHistory> parts() {
        return parts;
    }

    /** The new cut it ends with; null for none. */
    Cut cut() {
        return cut;
    }

    void cutAs(Cut made) {
        cut = made;
    }

    /** When it was made, taken back or made again: the larger, the later. */
    long time() {
        return time;
    }

    void happenedAt(long now) {
        time = now;
    }
}
