package org.diptych.desk.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The clock is in the test's hands, and each piece of work waits until the test lets it go. */
@Timeout(30)
class LatestOnlyTest {
    private final BlockingQueue<Work> begun = new LinkedBlockingQueue<>();
    private final BlockingQueue<Outcome<String>> outcomes = new LinkedBlockingQueue<>();
    private final List<Runnable> clocks = new ArrayList<>();
    private final Deque<Thread> threads = new ArrayDeque<>();
    private final LatestOnly<String, String> mailbox =
            new LatestOnly<>(this::newWorker, outcomes::add, this::thread, expired -> {
                clocks.add(expired);
                return () -> {};
            });

    private Function<String, String> newWorker() {
        int number = threads.size();
        return item -> {
            Work work = new Work(item, new CountDownLatch(1), new CountDownLatch(1));
            begun.add(work);
            work.await();
            if (item.equals("too deep")) {
                throw new StackOverflowError();
            }
            return item + " by worker " + number;
        };
    }

    private Thread thread(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        threads.add(thread);
        return thread;
    }

    @AfterEach
    void close() {
        mailbox.close();
    }

    @Test
    void whatCameInTheMeantimeIsDoneNextAndWhatItReplacedNever() throws Exception {
        mailbox.submit("a");
        Work first = begun.take();
        mailbox.submit("b");
        mailbox.submit("c");
        first.finish();

        assertThat(done()).isEqualTo("a by worker 1");
        begun.take().finish();
        assertThat(done()).isEqualTo("c by worker 1");
        assertThat(begun).isEmpty();
    }

    @Test
    void aWorkerPastItsDeadlineIsReplacedAndTheNewestIsDoneByAnother() throws Exception {
        mailbox.submit("endless");
        begun.take();
        mailbox.submit("next");
        clocks.get(0).run();

        assertThat(outcomes.take()).isInstanceOf(Outcome.TooLong.class);
        begun.take().finish();
        assertThat(done()).isEqualTo("next by worker 2");
    }

    @Test
    void aWorkerThatIsGivenUpIsToldToStop() throws Exception {
        mailbox.submit("endless");
        Work endless = begun.take();
        clocks.get(0).run();

        endless.told().await();
        endless.finish();
        threads.getFirst().join();
    }

    @Test
    void whatComesAfterTheDeadlineCountsOnlyWhileNothingNewerHasCome() throws Exception {
        mailbox.submit("slow");
        Work slow = begun.take();
        clocks.get(0).run();
        assertThat(outcomes.take()).isInstanceOf(Outcome.TooLong.class);
        slow.finish();
        assertThat(done()).isEqualTo("slow by worker 1");

        mailbox.submit("slower");
        Work slower = begun.take();
        clocks.get(1).run();
        assertThat(outcomes.take()).isInstanceOf(Outcome.TooLong.class);
        mailbox.submit("newer");
        begun.take().finish();
        assertThat(done()).isEqualTo("newer by worker 3");
        slower.finish();
        threads.toArray(Thread[]::new)[1].join();
        assertThat(outcomes).isEmpty();
    }

    @Test
    void anOverflowingStackCostsTheWorkerItsStateAndNothingElse() throws Exception {
        mailbox.submit("too deep");
        begun.take().finish();

        assertThat(outcomes.take()).isInstanceOfSatisfying(Outcome.Failed.class, failed -> assertThat(failed.cause())
                .isInstanceOf(StackOverflowError.class));
        mailbox.submit("shallow");
        begun.take().finish();
        assertThat(done()).isEqualTo("shallow by worker 2");
    }

    @Test
    void neverMoreThanTwoWorkersRunOnAfterTheyWereGivenUp() throws Exception {
        mailbox.submit("endless 1");
        Work endless = begun.take();
        clocks.get(0).run();
        mailbox.submit("endless 2");
        begun.take();
        clocks.get(1).run();
        mailbox.submit("next");

        assertThat(threads).hasSize(2);
        endless.finish();
        begun.take().finish();
        outcomes.take();
        outcomes.take();
        assertThat(threads).hasSize(3);
    }

    @Test
    void afterClosingNothingIsToldAnyMore() throws Exception {
        mailbox.submit("a");
        Work work = begun.take();
        mailbox.close();
        work.told().await();
        work.finish();
        threads.getFirst().join();

        assertThat(outcomes).isEmpty();
    }

    private String done() throws InterruptedException {
        return ((Outcome.Done<String>) outcomes.take()).result();
    }

    private record Work(String item, CountDownLatch gate, CountDownLatch told) {
        void finish() {
            gate.countDown();
        }

        /** Waits like work that heeds no interruption. */
        void await() {
            boolean interrupted = false;
            while (true) {
                try {
                    gate.await();
                    break;
                } catch (InterruptedException heeded) {
                    interrupted = true;
                    told.countDown();
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
