package org.diptych.desk.undo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A share brought to the top of its part's, from beneath shares that do not touch what it put there: the same text, as
 * if it had been made last.
 *
 * @param above the shares it was beneath, as they are without it
 * @param share the share, as it is after them
 * @param inTheWay the step that stands on it; then nothing could be raised
 */
record RaisedChanges(List<PartChanges> above, PartChanges share, Optional<Step> inTheWay) {

    /** Raises the share at {@code index} of {@code stack}, which stays as it is. */
    static RaisedChanges of(List<PartChanges> stack, int index) {
        PartChanges lowest = stack.get(index);
        if (index == stack.size() - 1) {
            return new RaisedChanges(List.of(), lowest, Optional.empty());
        }
        List<Change> raised = new ArrayList<>(lowest.changes());
        List<PartChanges> above = new ArrayList<>();
        for (PartChanges share : stack.subList(index + 1, stack.size())) {
            List<Change> lowered = new ArrayList<>();
            for (Change change : share.changes()) {
                Optional<Change> beneath = lower(change, raised);
                if (beneath.isEmpty()) {
                    return new RaisedChanges(List.of(), lowest, Optional.of(share.step()));
                }
                lowered.add(beneath.get());
            }
            above.add(new PartChanges(share.step(), lowered, Optional.empty(), Optional.empty()));
        }
        return new RaisedChanges(
                above, new PartChanges(lowest.step(), raised, Optional.empty(), Optional.empty()), Optional.empty());
    }

    /** {@code change}, made after all of {@code made}, as it is before them; they become what they are after it. */
    private static Optional<Change> lower(Change change, List<Change> made) {
        Change lowered = change;
        for (int i = made.size() - 1; i >= 0; i--) {
            Optional<Change.Swapped> swapped = made.get(i).swap(lowered);
            if (swapped.isEmpty()) {
                return Optional.empty();
            }
            made.set(i, swapped.get().second());
            lowered = swapped.get().first();
        }
        return Optional.of(lowered);
    }
}
