package org.diptych.desk.undo;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * One whole action of the author, in however many parts. Each of them holds its {@link Share}. What an action changes after
 * it has cut the post anew is a step of its own, which goes with this one whichever way.
 */
final class Step {
    private final String title;
    private final Set<PartHistory> parts = new LinkedHashSet<>();
    private Cut cut;
    private long time;
    private Step before;
    private Step after;

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

    /** The step with what the same action changes from now on. */
    Step followed() {
        after = new Step(title);
        after.before = this;
        return after;
    }

    /** Of the steps that belong together, the one that is gone through first. */
    Step first(Way way) {
        Step step = this;
        while (step.neighbour(way.other()) != null) {
            step = step.neighbour(way.other());
        }
        return step;
    }

    /** The step that goes next, this one gone through; null where there is none. */
    Step next(Way way) {
        return neighbour(way);
    }

    /** It belongs to no other any more. */
    void part() {
        if (before != null) {
            before.after = null;
        }
        if (after != null) {
            after.before = null;
        }
        before = null;
        after = null;
    }

    private Step neighbour(Way way) {
        return way == Way.BACK ? before : after;
    }

    /** When it was made, taken back or made again: the larger, the later. */
    long time() {
        return time;
    }

    void happenedAt(long now) {
        time = now;
    }
}
