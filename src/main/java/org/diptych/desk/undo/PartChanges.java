package org.diptych.desk.undo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * What a step changed in one part, whichever way the author went through it last. Confined to one thread.
 *
 * <p>Its changes are in the order in which they were made. A share that was raised from beneath later ones no longer
 * knows what was selected.
 */
final class PartChanges {
    private final Step step;
    private final List<Change> changes;
    private final Optional<Selected> before;
    private Optional<Selected> after;

    PartChanges(Step step, List<Change> changes, Optional<Selected> before, Optional<Selected> after) {
        this.step = step;
        this.changes = changes;
        this.before = before;
        this.after = after;
    }

    Step step() {
        return step;
    }

    List<Change> changes() {
        return changes;
    }

    /** What was selected before it. */
    Optional<Selected> before() {
        return before;
    }

    void settle(Selected selected) {
        after = Optional.of(selected);
    }

    void add(Change change) {
        changes.add(change);
        settle(Selected.caretAt(change.insertedEnd()));
    }

    /** Takes {@code change} in, if the author sees one step in both. */
    boolean merge(Change change) {
        Optional<Change> merged = changes.size() == 1 ? Typing.merged(changes.get(0), change) : Optional.empty();
        merged.ifPresent(whole -> {
            changes.set(0, whole);
            settle(Selected.caretAt(change.insertedEnd()));
        });
        return merged.isPresent();
    }

    /** What going through it the other way changes. */
    PartChanges inverse() {
        List<Change> inverse = new ArrayList<>(changes.size());
        changes.forEach(change -> inverse.add(change.inverse()));
        Collections.reverse(inverse);
        return new PartChanges(step, inverse, after, before);
    }
}
