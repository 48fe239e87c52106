package org.diptych.desk.site;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.diptych.core.bilingual.state.PairStore;
import org.diptych.core.site.findings.CountedPost;
import org.diptych.core.site.findings.Counting;
import org.diptych.core.site.findings.FindingCounter;
import org.diptych.core.site.index.Courtesy;
import org.diptych.core.site.index.IndexedPost;
import org.diptych.core.site.index.SiteIndex;
import org.diptych.desk.work.Background;
import org.diptych.desk.work.LatestOnly;
import org.diptych.desk.work.Outcome;
import org.diptych.desk.work.TimeLimit;
import org.jspecify.annotations.Nullable;

/**
 * Counts the findings of one post at a time, on a thread of its own that gives way to the author and can be given up.
 * Confined to the FX thread.
 */
public final class CountingWorker implements AutoCloseable {
    /** With the time it waits for the author to pause. */
    private static final Duration PATIENCE = Duration.ofSeconds(8);
    /** Deep nesting takes stack: the parsers recurse. In bytes. */
    private static final long STACK = 64L << 20;

    private final LatestOnly<Job, Counted> workers;
    private BiConsumer<Job, CountedPost> receiver = (job, counted) -> {};
    private @Nullable Job underWay;

    /** A post to be counted: {@code before} is what was counted of it earlier. */
    record Job(SiteIndex index, Counting by, IndexedPost post, Optional<CountedPost> before) {}

    private record Counted(Job job, CountedPost post) {}

    /**
     * @param pairs keeps what is known of posts' pairs
     * @param courtesy holds counting back while it would disturb
     */
    public CountingWorker(PairStore pairs, Courtesy courtesy, Background background) {
        this.workers = new LatestOnly<>(
                () -> work(pairs, courtesy),
                outcome -> background.show(() -> take(outcome)),
                CountingWorker::thread,
                TimeLimit.of(PATIENCE));
    }

    /** From now on {@code told} gets each post that was counted, or could not be. */
    void onCounted(BiConsumer<Job, CountedPost> told) {
        receiver = told;
    }

    /** Whether a post is being counted. */
    boolean isBusy() {
        return underWay != null;
    }

    void count(Job job) {
        underWay = job;
        workers.submit(job);
    }

    @Override
    public void close() {
        workers.close();
    }

    private void take(Outcome<Counted> outcome) {
        Job asked = underWay;
        if (outcome instanceof Outcome.Done<Counted> done) {
            if (done.result().job() == asked) {
                underWay = null;
            }
            receiver.accept(done.result().job(), done.result().post());
        } else if (asked != null) {
            underWay = null;
            receiver.accept(
                    asked, CountedPost.unknown(asked.post().file(), asked.post().mark()));
        }
    }

    private static Function<Job, Counted> work(PairStore pairs, Courtesy courtesy) {
        FindingCounter counter = new FindingCounter(Optional.of(pairs));
        return job -> {
            try {
                courtesy.giveWay();
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(ended);
            }
            return new Counted(job, counter.count(job.index(), job.by(), job.post(), job.before()));
        };
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(null, work, "site findings", STACK);
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    }
}
