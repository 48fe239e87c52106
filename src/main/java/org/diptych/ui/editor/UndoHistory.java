package org.diptych.ui.editor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * What an author can take back: steps as people think of them, not single keys. Without limit; confined to one thread.
 *
 * <p>Letters typed one after the other are one step up to the end of a word; so are characters deleted one after the
 * other. A pause, a jump of the caret or {@link #seal} begins a new step; what happens inside {@link #group} is one.
 */
final class UndoHistory {
    private static final long PAUSE_NANOS = 2_000_000_000L;

    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private final LongSupplier clock;
    private long last;
    private boolean sealed = true;
    private int depth;
    private boolean groupOpen;

    /** @param clock nanoseconds from any origin */
    UndoHistory(LongSupplier clock) {
        this.clock = clock;
    }

    /** A step: changes in the order they were made, and the selection before and after. */
    record Step(List<TextChange> changes, Selected before, Selected after) {
        Step {
            changes = List.copyOf(changes);
        }

        /** The changes that take this step back, in their order. */
        List<TextChange> inverse() {
            List<TextChange> inverse = new ArrayList<>();
            changes.forEach(change -> inverse.add(change.inverse()));
            Collections.reverse(inverse);
            return inverse;
        }

        private Step with(TextChange change, Selected later) {
            List<TextChange> longer = new ArrayList<>(changes);
            longer.add(change);
            return new Step(longer, before, later);
        }

        private Step merged(TextChange whole, Selected later) {
            return new Step(List.of(whole), before, later);
        }
    }

    /** The author changed the text. */
    void record(TextChange change, Selected before, Selected after) {
        undone.clear();
        long now = clock.getAsLong();
        Step top = done.peek();
        if (depth > 0) {
            if (groupOpen) {
                done.push(done.pop().with(change, after));
            } else {
                done.push(new Step(List.of(change), before, after));
                groupOpen = true;
            }
        } else {
            Optional<TextChange> merged =
                    sealed || now - last > PAUSE_NANOS || top.changes().size() > 1
                            ? Optional.empty()
                            : UndoMerge.of(top.changes().get(0), change);
            if (merged.isPresent()) {
                done.push(done.pop().merged(merged.get(), after));
            } else {
                done.push(new Step(List.of(change), before, after));
            }
            sealed = false;
        }
        last = now;
    }

    /** After the newest step, {@code after} is selected. */
    void settle(Selected after) {
        if (!done.isEmpty()) {
            Step step = done.pop();
            done.push(new Step(step.changes(), step.before(), after));
        }
    }

    /** The next change begins a new step. */
    void seal() {
        sealed = true;
    }

    /** All changes that {@code action} makes are one step. */
    void group(Runnable action) {
        depth++;
        try {
            action.run();
        } finally {
            if (--depth == 0) {
                groupOpen = false;
                sealed = true;
            }
        }
    }

    /** The newest step, which from now on counts as undone. */
    Optional<Step> undo() {
        return move(done, undone);
    }

    /** The step that was undone last, which from now on counts as done. */
    Optional<Step> redo() {
        return move(undone, done);
    }

    boolean canUndo() {
        return !done.isEmpty();
    }

    boolean canRedo() {
        return !undone.isEmpty();
    }

    private Optional<Step> move(Deque<Step> from, Deque<Step> to) {
        sealed = true;
        Step step = from.poll();
        if (step != null) {
            to.push(step);
        }
        return Optional.ofNullable(step);
    }
}
