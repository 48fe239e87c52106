package org.diptych.desk.undo;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The steps of one post, over all its parts and through every new cut. Confined to one thread.
 *
 * <p>Each part takes back its own steps, whatever was done since in the others. A step that changed several parts is
 * taken back in all of them at once, from whichever the author asks. What was done since in the other parts stays: the
 * step is taken back from beneath it. Only where that is impossible, because something newer changed the very characters
 * the step had put there, or the post was cut anew in between, is the newer thing taken back first, by itself, so that
 * nothing is lost and no step is ever taken back by halves. Making steps again goes the same way round. What an action
 * writes after it has cut the post anew is kept as a step of its own, which goes with the cut whichever way.
 */
public final class PostHistory {
    private final LongSupplier clock;
    private final Consumer<Runnable> together;
    private final BooleanSupplier locked;
    private final Deque<Step> cuts = new ArrayDeque<>();
    private final Deque<Step> cutsUndone = new ArrayDeque<>();
    private List<PartHistory> present = List.of();
    private @Nullable Step open;
    private int depth;
    private long time;

    /**
     * @param clock nanoseconds from any origin
     * @param together runs what changes several parts, so that it is heard of as one change
     * @param locked whether the author may not change the text now: then nothing is taken back or made again
     */
    public PostHistory(LongSupplier clock, Consumer<Runnable> together, BooleanSupplier locked) {
        this.clock = clock;
        this.together = together;
        this.locked = locked;
    }

    /** The history of a part that has just been made. */
    public PartHistory newPart(PartText text) {
        return new PartHistory(this, text);
    }

    /** These are the post's parts now. */
    public void arrange(List<PartHistory> parts) {
        present = List.copyOf(parts);
        tell();
    }

    /**
     * All changes that {@code action} makes are one step.
     *
     * @param title what is done, in the author's language; empty where there is nothing to call it
     */
    public void asOne(String title, Runnable action) {
        within(new Step(Objects.requireNonNull(title, "title")), action);
    }

    /**
     * All changes that {@code action} makes in {@code part} belong to the step that was made last there, as if made with
     * it: the author goes on with what is one thing to them. Where that step reaches into other parts, they are a step
     * of their own.
     *
     * @param title what is done, should it be a step of its own
     */
    public void goOn(PartHistory part, String title, Runnable action) {
        Objects.requireNonNull(title, "title");
        Optional<Step> own = part.top(Direction.BACK)
                .map(PartChanges::step)
                .filter(step -> step.cut().isEmpty() && step.parts().size() == 1);
        within(own.orElseGet(() -> new Step(title)), action);
    }

    private void within(Step step, Runnable action) {
        if (depth++ == 0) {
            open = step;
        }
        try {
            together.accept(action);
        } finally {
            if (--depth == 0) {
                for (Step each = open; each != null; each = each.next(Direction.BACK)) {
                    each.parts().forEach(PartHistory::seal);
                }
                open = null;
            }
        }
    }

    /** The post was cut anew; inside {@link #asOne} that is the end of the step. */
    public void cut(Cut cut) {
        cut.leaving(Direction.AGAIN).forEach(this::forgetUndone);
        List.copyOf(cutsUndone).forEach(this::forget);
        Step step = openStep().orElseGet(() -> new Step(""));
        step.cutAs(cut);
        cuts.push(step);
        happened(step);
    }

    /** Takes back what was done last, in whichever part. */
    public void undo() {
        go(Direction.BACK);
    }

    /** Makes again what was taken back last, in whichever part. */
    public void redo() {
        go(Direction.AGAIN);
    }

    void go(Direction way, PartHistory part) {
        if (locked.getAsBoolean()) {
            return;
        }
        present.forEach(PartHistory::settleText);
        next(part, way).ifPresent(step -> go(step, way));
    }

    long now() {
        return clock.getAsLong();
    }

    /** The step that a change made now belongs to, within an action. */
    Optional<Step> openStep() {
        if (open != null && open.cut().isPresent()) {
            open = open.followed();
        }
        return Optional.ofNullable(open);
    }

    void happened(Step step) {
        step.happenedAt(++time);
        tell();
    }

    /** A new change was made in {@code part}: what was taken back there cannot be made again. */
    void forgetUndone(PartHistory part) {
        Stream.concat(
                        List.copyOf(part.stack(Direction.AGAIN)).stream().map(PartChanges::step),
                        List.copyOf(cutsUndone).stream().filter(step -> step.cutsAt(part, Direction.AGAIN)))
                .toList()
                .forEach(this::forget);
    }

    /** With a step go those that could only be made again after it, and those that belong to it. */
    private void forget(Step step) {
        List<Step> along = Stream.of(Direction.values())
                .flatMap(way -> Stream.ofNullable(step.next(way)))
                .toList();
        step.part();
        for (PartHistory part : step.parts()) {
            List<PartChanges> later = part.stack(Direction.AGAIN).subList(0, part.place(step, Direction.AGAIN) + 1);
            List<Step> steps = later.stream().map(PartChanges::step).toList();
            later.clear();
            steps.forEach(this::forget);
        }
        while (cutsUndone.contains(step)) {
            Step last = cutsUndone.removeLast();
            last.leaving(Direction.BACK).forEach(this::forgetUndone);
            forget(last);
        }
        along.forEach(this::forget);
    }

    private void go(Direction way) {
        if (locked.getAsBoolean()) {
            return;
        }
        present.forEach(PartHistory::settleText);
        Stream<Step> shares =
                present.stream().flatMap(part -> part.top(way).stream()).map(PartChanges::step);
        Stream.concat(shares, cuts(way).stream().limit(1))
                .max(Comparator.comparingLong(Step::time))
                .ifPresent(step -> go(step, way));
    }

    /** What going this way in {@code part} means. */
    private Optional<Step> next(PartHistory part, Direction way) {
        Stream<Step> own = part.top(way).stream().map(PartChanges::step);
        Stream<Step> arrangement =
                cuts(way).stream().filter(step -> step.cutsAt(part, way)).limit(1);
        return Stream.concat(own, arrangement).max(Comparator.comparingLong(Step::time));
    }

    /** Goes through {@code asked} with all that belongs to it; where that is not possible yet, through what is in the way. */
    private void go(Step asked, Direction way) {
        List<Step> whole = new ArrayList<>();
        for (Step step = asked.first(way); step != null; step = step.next(way)) {
            whole.add(step);
        }
        together.accept(() -> {
            Optional<Step> newer = goThrough(whole, way);
            if (newer.isPresent()) {
                go(newer.get(), way);
            } else {
                whole.forEach(this::happened);
            }
        });
    }

    /** What is in the way of one of {@code whole}; then all is as it was. */
    private Optional<Step> goThrough(List<Step> whole, Direction way) {
        for (int i = 0; i < whole.size(); i++) {
            Optional<Step> newer = inTheWay(whole.get(i), way);
            if (newer.isPresent()) {
                for (int gone = i - 1; gone >= 0; gone--) {
                    goThrough(whole.get(gone), way.other());
                }
                return newer;
            }
            goThrough(whole.get(i), way);
        }
        return Optional.empty();
    }

    private void goThrough(Step step, Direction way) {
        if (way == Direction.BACK) {
            arrange(step, way);
        }
        List.copyOf(step.parts()).forEach(part -> part.go(step, way));
        if (way == Direction.AGAIN) {
            arrange(step, way);
        }
    }

    private void arrange(Step step, Direction way) {
        step.cut().ifPresent(cut -> {
            cuts(way).remove(step);
            cuts(way.other()).push(step);
            cut.arrange().accept(way == Direction.AGAIN);
        });
    }

    /** A step that has to go first; always one that happened later. */
    private Optional<Step> inTheWay(Step step, Direction way) {
        if (step.cut().isPresent() && cuts(way).peek() != step) {
            return Optional.of(cuts(way).element());
        }
        Optional<Step> inside = step.leaving(way).stream()
                .flatMap(part -> part.top(way).stream())
                .map(PartChanges::step)
                .filter(newer -> newer != step)
                .findFirst();
        return inside.or(() -> above(step, way));
    }

    private Optional<Step> above(Step step, Direction way) {
        List<PartHistory> there =
                step.cut().filter(cut -> way == Direction.BACK).map(Cut::before).orElse(present);
        for (PartHistory part : step.parts()) {
            Optional<Step> above = there.contains(part)
                    ? part.raised(step, way).inTheWay()
                    : Optional.of(cuts(way).element());
            if (above.isPresent()) {
                return above;
            }
        }
        return Optional.empty();
    }

    private Deque<Step> cuts(Direction way) {
        return way == Direction.BACK ? cuts : cutsUndone;
    }

    private void tell() {
        List<PartHistory> parts = new ArrayList<>(present);
        parts.forEach(part -> part.tell(next(part, Direction.BACK), next(part, Direction.AGAIN)));
    }
}
