package org.diptych.desk.undo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/**
 * What an author can take back in one part: steps as people think of them, not single keys. Without limit; confined to
 * one thread.
 *
 * <p>Letters typed one after the other are one step up to the end of a word; so are characters deleted one after the
 * other. A pause, a jump of the caret or {@link #seal} begins a new step; what happens inside {@link PostHistory#asOne}
 * is one, in however many parts.
 */
public final class PartHistory {
    private static final long PAUSE_NANOS = 2_000_000_000L;

    private final PostHistory post;
    private final PartText text;
    private final List<PartChanges> done = new ArrayList<>();
    private final List<PartChanges> undone = new ArrayList<>();
    private final ReadOnlyStringWrapper undoTitle = new ReadOnlyStringWrapper(this, "undoTitle");
    private final ReadOnlyStringWrapper redoTitle = new ReadOnlyStringWrapper(this, "redoTitle");
    private long last;
    private boolean sealed = true;

    PartHistory(PostHistory post, PartText text) {
        this.post = post;
        this.text = text;
    }

    /** What {@link #undo} would take back, possibly without a name; null where there is nothing. */
    public ReadOnlyStringProperty undoTitleProperty() {
        return undoTitle.getReadOnlyProperty();
    }

    /** What {@link #redo} would make again, possibly without a name; null where there is nothing. */
    public ReadOnlyStringProperty redoTitleProperty() {
        return redoTitle.getReadOnlyProperty();
    }

    /** The author changed the text; {@code before} was selected. */
    public void record(Change change, Selected before) {
        post.forgetUndone(this);
        long now = post.now();
        Optional<Step> open = post.openStep();
        boolean merged = open.isPresent()
                ? join(open.get(), change)
                : follows(now)
                        && top(Direction.BACK).map(share -> share.merge(change)).orElse(false);
        if (!merged) {
            Step step = open.orElseGet(() -> new Step(""));
            List<Change> changes = new ArrayList<>(1);
            changes.add(change);
            done.add(new PartChanges(
                    step, changes, Optional.of(before), Optional.of(Selected.caretAt(change.insertedEnd()))));
            step.parts().add(this);
        }
        post.happened(done.get(done.size() - 1).step());
        sealed = false;
        last = now;
    }

    /** After the newest step, {@code after} is selected. */
    public void settle(Selected after) {
        top(Direction.BACK).ifPresent(share -> share.settle(after));
    }

    /** The next change begins a new step. */
    public void seal() {
        sealed = true;
    }

    /** All changes that {@code action} makes, here or in other parts, are one step. */
    public void asOne(Runnable action) {
        post.asOne("", action);
    }

    /** Takes back what concerns this part and was done last, as {@link PostHistory} says. */
    public void undo() {
        post.go(Direction.BACK, this);
    }

    /** Makes again what concerns this part and was taken back last. */
    public void redo() {
        post.go(Direction.AGAIN, this);
    }

    void settleText() {
        text.settle();
        sealed = true;
    }

    List<PartChanges> stack(Direction way) {
        return way == Direction.BACK ? done : undone;
    }

    /** The share made last. */
    Optional<PartChanges> top(Direction way) {
        List<PartChanges> stack = stack(way);
        return stack.isEmpty() ? Optional.empty() : Optional.of(stack.get(stack.size() - 1));
    }

    RaisedChanges raised(Step step, Direction way) {
        return RaisedChanges.of(stack(way), place(step, way));
    }

    /** Goes through the part's share of {@code step}, which nothing stands on. */
    void go(Step step, Direction way) {
        List<PartChanges> stack = stack(way);
        int place = place(step, way);
        RaisedChanges raised = RaisedChanges.of(stack, place);
        stack.subList(place, stack.size()).clear();
        stack.addAll(raised.above());
        PartChanges inverse = raised.share().inverse();
        stack(way.other()).add(inverse);
        text.replay(inverse.changes(), raised.share().before());
        sealed = true;
    }

    int place(Step step, Direction way) {
        List<PartChanges> stack = stack(way);
        int place = stack.size() - 1;
        while (place >= 0 && stack.get(place).step() != step) {
            place--;
        }
        return place;
    }

    /** What going back, and again, would change here. */
    void tell(Optional<Step> back, Optional<Step> again) {
        undoTitle.set(back.map(Step::title).orElse(null));
        redoTitle.set(again.map(Step::title).orElse(null));
    }

    private boolean join(Step open, Change change) {
        Optional<PartChanges> top = top(Direction.BACK).filter(share -> share.step() == open);
        top.ifPresent(share -> share.add(change));
        return top.isPresent();
    }

    private boolean follows(long now) {
        return !sealed && !done.isEmpty() && now - last <= PAUSE_NANOS;
    }
}
