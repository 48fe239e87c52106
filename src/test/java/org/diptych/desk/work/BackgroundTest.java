package org.diptych.desk.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Nothing that happens beside the window goes unheard. */
class BackgroundTest {
    private final Queue<Runnable> worker = new ArrayDeque<>();
    private final Queue<Runnable> fx = new ArrayDeque<>();
    private final List<Throwable> failures = new ArrayList<>();
    private final List<String> seen = new ArrayList<>();
    private final Background background = new Background(worker::add, fx::add).telling(failures::add);
    private final ExecutorService thread = Executors.newSingleThreadExecutor();

    @AfterEach
    void end() {
        thread.shutdownNow();
    }

    @Test
    void theResultIsToldOnTheWindowsThread() {
        background.ask(() -> "result").thenApply(String::length).thenAccept(length -> seen.add("told " + length));

        worker.remove().run();
        assertThat(seen).isEmpty();
        fx.remove().run();
        assertThat(seen).containsExactly("told 6");
    }

    @Test
    void aFailureNobodyHandlesIsHeardEvenWhereTheTaskWasDropped() {
        background.run(() -> {
            throw new IOException("disk");
        });
        background.ask(() -> "fine").thenApply(text -> text.substring(9)).thenAccept(seen::add);

        finish();

        assertThat(failures).hasSize(2);
        assertThat(failures.get(0)).hasMessage("disk");
        assertThat(failures.get(1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThat(seen).isEmpty();
    }

    @Test
    void whatIsDoneInAnyCaseHidesNoFailure() {
        background
                .run(() -> {
                    throw new IOException("disk");
                })
                .always(() -> seen.add("tidied up"));
        background.ask(() -> "fine").always(() -> seen.add("tidied up")).thenAccept(seen::add);

        finish();

        assertThat(seen).containsExactly("tidied up", "tidied up", "fine");
        assertThat(failures).hasSize(1);
        assertThat(failures.get(0)).hasMessage("disk");
    }

    @Test
    void whatOnlyWaitsForItsEndGoesOnAfterAFailureThatIsHeard() {
        background
                .run(() -> {
                    throw new IOException("disk");
                })
                .ended()
                .thenRun(() -> seen.add("the next"));

        finish();

        assertThat(seen).containsExactly("the next");
        assertThat(failures).hasSize(1);
    }

    @Test
    void anErrorIsHeardAndTheWorkerGoesOn() {
        Background real = new Background(thread, fx::add).telling(failures::add);
        Queue<Long> threads = new LinkedBlockingQueue<>();
        real.run(() -> threads.add(Thread.currentThread().getId()));
        real.run(() -> {
            throw new OutOfMemoryError("made for a test");
        });
        CompletableFuture<Void> after = new CompletableFuture<>();
        real.run(() -> {
            threads.add(Thread.currentThread().getId());
            after.complete(null);
        });
        after.join();

        assertThat(threads).hasSize(2);
        assertThat(threads.stream().distinct()).as("the same thread lives on").hasSize(1);
        finish();
        assertThat(failures).singleElement().isInstanceOf(OutOfMemoryError.class);
    }

    @Test
    void aFailureThatIsHandledIsNotToldTwice() {
        background
                .ask(() -> {
                    throw new IOException("disk");
                })
                .thenAccept(result -> seen.add("result"))
                .otherwise(failure -> seen.add(failure.getMessage()));
        background
                .ask(() -> {
                    throw new IOException("full");
                })
                .handle((result, failure) -> failure.getMessage())
                .thenAccept(seen::add);

        finish();

        assertThat(seen).containsExactly("disk", "full");
        assertThat(failures).isEmpty();
    }

    @Test
    void aResultThatIsPastIsDroppedAndAFailureIsNot() {
        background.ask(() -> "old").onlyIf(() -> false).thenAccept(seen::add);
        background.ask(() -> "new").onlyIf(() -> true).thenAccept(seen::add);
        background
                .run(() -> {
                    throw new IOException("disk");
                })
                .onlyIf(() -> false)
                .thenRun(() -> seen.add("never"));

        finish();

        assertThat(seen).containsExactly("new");
        assertThat(failures).hasSize(1);
    }

    @Test
    void whatFollowsATaskMayBeginAnother() {
        background
                .ask(() -> "one")
                .thenCompose(one -> background.ask(() -> one + " two"))
                .thenAccept(seen::add);
        background
                .ask(() -> "one")
                .thenCompose(one -> background.ask(() -> {
                    throw new IOException(one);
                }))
                .thenRun(() -> seen.add("never"));

        finish();

        assertThat(seen).containsExactly("one two");
        assertThat(failures).singleElement().satisfies(failure -> assertThat(failure)
                .hasMessage("one"));
    }

    @Test
    void workUnderWayIsInterruptedAndItsThreadIsFitForTheNext() throws Exception {
        Background real = new Background(thread, fx::add).telling(failures::add);
        CountDownLatch begun = new CountDownLatch(1);
        CompletableFuture<String> ended = new CompletableFuture<>();
        Task<Void> task = real.run(() -> {
            begun.countDown();
            try {
                new CountDownLatch(1).await();
            } finally {
                ended.complete("ended");
            }
        });
        Task<Void> waiting = real.run(() -> seen.add("never"));
        begun.await();

        waiting.cancel();
        task.cancel();
        assertThat(ended.join()).isEqualTo("ended");
        CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
        real.run(() -> interrupted.complete(Thread.currentThread().isInterrupted()));

        assertThat(interrupted.join()).isFalse();
        finish();
        assertThat(seen).isEmpty();
        assertThat(failures).isEmpty();
    }

    @Test
    void allTasksAreWaitedForAndTheFirstFailureCounts() {
        Task.all(List.of(background.ask(() -> "a"), background.ask(() -> "b"))).thenAccept(seen::addAll);
        Task.all(List.of(background.ask(() -> "a"), background.<String>ask(() -> {
                    throw new IOException("disk");
                })))
                .thenAccept(seen::addAll);

        finish();

        assertThat(seen).containsExactly("a", "b");
        assertThat(failures).hasSize(1);
    }

    @Test
    void aFutureOfTheCoresIsFollowedAndCancelled() {
        CompletableFuture<String> answered = new CompletableFuture<>();
        CompletableFuture<String> cancelled = new CompletableFuture<>();
        background.follow(answered).thenAccept(seen::add);
        background.follow(cancelled).cancel();
        answered.complete("answer");

        finish();

        assertThat(seen).containsExactly("answer");
        assertThat(cancelled).isCancelled();
        assertThat(failures).isEmpty();
    }

    @Test
    void onlyTheNewestOfWhatWaitsIsWorkedOutAndAFailureDoesNotEndThat() {
        LatestTask<String, String> newest = new LatestTask<>(
                background,
                text -> {
                    if (text.isEmpty()) {
                        throw new StackOverflowError();
                    }
                    return text;
                },
                seen::add);
        newest.submit("a");
        newest.submit("");
        finish();
        newest.submit("b");
        newest.submit("c");
        finish();

        assertThat(seen).containsExactly("c");
        assertThat(failures).singleElement().isInstanceOf(StackOverflowError.class);
    }

    private void finish() {
        while (!worker.isEmpty() || !fx.isEmpty()) {
            (worker.isEmpty() ? fx : worker).remove().run();
        }
    }
}
