package org.diptych.desk.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A result that comes later, from work beside the window or from an answer of the author's.
 *
 * <p>What follows it is attached with methods named like those of a future, and runs on the FX thread, as does all of
 * this class. Unlike a future's, a failure is never dropped: whoever does not handle it hands it on, and at the end of
 * the chain the {@link Failures} hear of it. That holds for what the attached code itself throws, too.
 */
public final class Task<T> {
    private Failures failures;
    private final Runnable cancelling;
    private final List<Runnable> followers = new ArrayList<>();
    private boolean done;
    private boolean dropped;
    private @Nullable T result;
    private @Nullable Throwable failure;

    Task(Failures failures, Runnable cancelling) {
        this.failures = failures;
        this.cancelling = cancelling;
    }

    /** A task whose result is there already. */
    public static <T> Task<T> of(T result) {
        Task<T> task = question();
        task.complete(result);
        return task;
    }

    /** A task that is done already, and has no result. */
    public static Task<Void> done() {
        Task<Void> task = question();
        task.complete(null);
        return task;
    }

    /** A task whose result is the author's answer, given to {@link #complete}. */
    public static <T> Task<T> question() {
        return new Task<>(Failures.LOGGED, () -> {});
    }

    /** A task that is done when all of {@code tasks} are; it fails as the first of them that failed. */
    public static <T> Task<List<T>> all(List<Task<T>> tasks) {
        Task<List<T>> all = of(List.of());
        for (Task<T> task : tasks) {
            all = all.thenCompose(before -> task.thenApply(one -> {
                List<T> longer = new ArrayList<>(before);
                longer.add(one);
                return longer;
            }));
        }
        return all;
    }

    /** Gives the result, null for one of {@link Void}, unless there is one already, or the task was cancelled. */
    public void complete(@Nullable T value) {
        settle(value, null);
    }

    void fail(Throwable cause) {
        settle(null, Objects.requireNonNull(cause, "cause"));
    }

    /** Interrupts the work if it is under way; nothing that was attached runs any more. */
    public void cancel() {
        drop();
        cancelling.run();
    }

    /** This task's result as long as {@code current} holds when it comes; a result that is past is dropped. */
    public Task<T> onlyIf(BooleanSupplier current) {
        Task<T> next = next();
        follow(() -> next.afterSuccess(this, () -> {
            if (current.getAsBoolean()) {
                next.complete(result);
            } else {
                next.drop();
            }
        }));
        return next;
    }

    /** Hands the result to {@code then}. */
    public Task<Void> thenAccept(Consumer<? super T> then) {
        return thenApply(value -> {
            then.accept(value);
            return null;
        });
    }

    /** Runs {@code then} once the result is there. */
    public Task<Void> thenRun(Runnable then) {
        return thenAccept(value -> then.run());
    }

    /** A task with what {@code change} makes of the result, which does not take long. */
    public <U> Task<U> thenApply(Function<? super T, ? extends U> change) {
        Task<U> next = next();
        follow(() -> next.afterSuccess(this, () -> next.complete(change.apply(result))));
        return next;
    }

    /** A task with the result of the one that {@code then} begins. */
    public <U> Task<U> thenCompose(Function<? super T, Task<U>> then) {
        Task<U> next = next();
        follow(() -> next.afterSuccess(this, () -> {
            Task<U> begun = then.apply(result);
            begun.follow(() -> next.afterSuccess(begun, () -> next.complete(begun.result)));
        }));
        return next;
    }

    /** A task with what {@code then} makes of result or failure, one of which is null. */
    public <U> Task<U> handle(BiFunction<? super T, Throwable, ? extends U> then) {
        Task<U> next = next();
        follow(() -> next.attempt(() -> next.complete(then.apply(result, failure))));
        return next;
    }

    /** Tells {@code then} the result or the failure, one of which is null. */
    public Task<Void> whenComplete(BiConsumer<? super T, Throwable> then) {
        return handle((value, cause) -> {
            then.accept(value, cause);
            return null;
        });
    }

    /** This task once {@code then} has run, which it does however this one ends; a failure is handed on. */
    public Task<T> always(Runnable then) {
        Task<T> next = next();
        follow(() -> {
            next.failures = failures;
            next.attempt(() -> {
                then.run();
                if (failure == null) {
                    next.complete(result);
                } else {
                    next.fail(failure);
                }
            });
        });
        return next;
    }

    /** A task that is done once this one is; of a failure the {@link Failures} hear, and it stops nothing that follows. */
    public Task<Void> ended() {
        return handle((value, cause) -> {
            if (cause != null) {
                failures.tell(cause);
            }
            return null;
        });
    }

    /** Tells {@code then} of a failure, in place of the {@link Failures}. */
    public Task<Void> otherwise(Consumer<Throwable> then) {
        return whenComplete((value, cause) -> {
            if (cause != null) {
                then.accept(cause);
            }
        });
    }

    private <U> Task<U> next() {
        return new Task<>(failures, this::cancel);
    }

    /** Goes on with {@code action}, or as {@code before} if that failed: then its {@link Failures} count from here on. */
    private void afterSuccess(Task<?> before, Runnable action) {
        failures = before.failures;
        if (before.failure != null) {
            fail(before.failure);
        } else {
            attempt(action);
        }
    }

    private void attempt(Runnable action) {
        try {
            action.run();
        } catch (RuntimeException | Error thrown) {
            fail(thrown);
        }
    }

    private void drop() {
        dropped = true;
        followers.clear();
    }

    private void follow(Runnable follower) {
        if (done && !dropped) {
            follower.run();
        } else {
            followers.add(follower);
        }
    }

    private void settle(@Nullable T value, @Nullable Throwable cause) {
        if (done || dropped) {
            return;
        }
        done = true;
        result = value;
        failure = cause;
        if (cause != null && followers.isEmpty()) {
            failures.tell(cause);
        }
        List.copyOf(followers).forEach(Runnable::run);
        followers.clear();
    }
}
