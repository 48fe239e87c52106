package org.diptych.desk.undo;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One whole action of the author, in however many parts. Each of them holds its {@link PartChanges}. What an action changes after
 * it has cut the post anew is a step of its own, which goes with this one whichever way.
 */
final class Step {
    private final String title;
    private final Set<PartHistory> parts = new LinkedHashSet<>();
    private Optional<Cut> cut = Optional.empty();
    private long time;
    private @Nullable Step before;
    private @Nullable Step after;

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

    /** The new cut it ends with. */
    Optional<Cut> cut() {
        return cut;
    }

    void cutAs(Cut made) {
        cut = Optional.of(made);
    }

    /** Whether it ends with a new cut that concerns {@code part}. */
    boolean cutsAt(PartHistory part, Direction way) {
        return cut.isPresent() && cut.get().concerns(part, way);
    }

    /** The parts that its new cut takes from the post. */
    List<PartHistory> leaving(Direction way) {
        return cut.map(made -> made.leaving(way)).orElse(List.of());
    }

    /** The step with what the same action changes from now on. */
    Step followed() {
        Step next = new Step(title);
        next.before = this;
        after = next;
        return next;
    }

    /** Of the steps that belong together, the one that is gone through first. */
    Step first(Direction way) {
        Step step = this;
        for (Step each = neighbour(way.other()); each != null; each = each.neighbour(way.other())) {
            step = each;
        }
        return step;
    }

    /** The step that goes next, this one gone through; null where there is none. */
    @Nullable
    Step next(Direction way) {
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

    private @Nullable Step neighbour(Direction way) {
        return way == Direction.BACK ? before : after;
    }

    /** When it was made, taken back or made again: the larger, the later. */
    long time() {
        return time;
    }

    void happenedAt(long now) {
        time = now;
    }
}
