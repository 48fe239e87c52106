package org.diptych.desk.site;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import org.diptych.core.site.findings.CountStore;
import org.diptych.core.site.findings.CountedPost;
import org.diptych.core.site.findings.Counting;
import org.diptych.core.site.findings.FindingCounts;
import org.diptych.core.site.findings.SiteLinks;
import org.diptych.core.site.index.IndexedPost;
import org.diptych.core.site.index.SiteIndex;
import org.diptych.desk.work.Background;
import org.diptych.desk.work.LatestTask;
import org.jspecify.annotations.Nullable;

/**
 * Counts the findings of all posts of the site in front, one at a time: those the author looks at first. What is counted
 * is kept for the next start. Confined to the FX thread.
 */
public final class SiteFindings implements AutoCloseable {
    /** The window is to be ready before all posts are counted; those that are looked at are counted at once. */
    private static final Duration LATER = Duration.ofSeconds(3);
    /** What was asked for before so many others has been scrolled away. */
    private static final int MOST_ASKED = 40;
    /** So many posts may be counted again at the next start before what is kept is written anew. */
    private static final int UNKEPT = 32;
    /** While there is more to count it is written after so many. */
    private static final int PORTION = 500;

    private final ObservableValue<SiteIndex> site;
    private final Supplier<Counting> by;
    private final CountStore store;
    private final CountingWorker worker;
    private final Background background;
    private final LatestTask<Loading, Loaded> loading;
    private final Deque<IndexedPost> asked = new ArrayDeque<>();
    private final Deque<IndexedPost> waiting = new ArrayDeque<>();
    /** Counted since the present loading began. */
    private final List<CountedPost> fresh = new ArrayList<>();

    private @Nullable Loaded known;
    private boolean begun;
    private int unkept;
    private Runnable told = () -> {};

    private record Loading(SiteIndex index, Counting by, Optional<FindingCounts> before) {}

    private record Loaded(SiteIndex index, Counting by, FindingCounts counts, List<IndexedPost> missing) {}

    /**
     * @param site the index of the site; its value may be null
     * @param by what the author set
     * @param store keeps the counts, outside of sites
     */
    public SiteFindings(
            ObservableValue<SiteIndex> site,
            Supplier<Counting> by,
            CountStore store,
            CountingWorker worker,
            Background background) {
        this.site = site;
        this.by = by;
        this.store = store;
        this.worker = worker;
        this.background = background;
        this.loading = new LatestTask<>(background, this::load, this::take);
        worker.onCounted(this::counted);
        site.addListener(observable -> follow());
        follow();
    }

    /** From now on {@code listener} runs whenever more is known. */
    void onCounted(Runnable listener) {
        told = listener;
    }

    @Override
    public void close() {
        worker.close();
    }

    /** What was counted of the post in {@code file}, if that is still so. */
    Optional<CountedPost> find(Path file) {
        return known == null ? Optional.empty() : known.index().find(file).flatMap(known.counts()::find);
    }

    /** The author looks at the post in {@code file}: it is counted next; says whether it can be. */
    boolean ask(Path file) {
        Optional<IndexedPost> post = Optional.ofNullable(site.getValue()).flatMap(index -> index.find(file));
        if (post.isPresent() && find(file).isEmpty()) {
            asked.remove(post.get());
            asked.push(post.get());
            if (asked.size() > MOST_ASKED) {
                asked.removeLast();
            }
            next();
        }
        return post.isPresent() && find(file).isEmpty();
    }

    /** What was counted of the post in {@code file} does not hold any more. */
    void countAgain(Path file) {
        Loaded now = known;
        if (now != null) {
            now.index().find(file).ifPresent(post -> {
                now.counts().forget(post);
                waiting.add(post);
                next();
            });
        }
    }

    /** The author may have set something else: what was counted otherwise is counted anew. */
    void look() {
        if (known != null && !known.by().equals(by.get())) {
            follow();
        }
    }

    private void follow() {
        SiteIndex index = site.getValue();
        if (index == null || !index.complete()) {
            return;
        }
        Optional<FindingCounts> before = Optional.ofNullable(known)
                .filter(now ->
                        now.index().site().equals(index.site()) && now.by().equals(by.get()))
                .map(now -> new FindingCounts(now.counts().all(), now.counts().links()));
        fresh.clear();
        loading.submit(new Loading(index, by.get(), before));
    }

    private Loaded load(Loading from) {
        FindingCounts counts =
                from.before().orElseGet(() -> store.load(from.index().site(), from.by()));
        return new Loaded(
                from.index(),
                from.by(),
                counts,
                counts.missing(
                        from.index(),
                        SiteLinks.of(from.index(), from.by().pictures().largest())));
    }

    private void take(Loaded loaded) {
        if (known != null
                && known.by().equals(loaded.by())
                && known.index().site().equals(loaded.index().site())) {
            fresh.forEach(loaded.counts()::put);
        }
        known = loaded;
        waiting.clear();
        waiting.addAll(loaded.missing());
        told.run();
        next();
        if (!begun) {
            background.after(LATER).run(() -> {}).thenRun(() -> {
                begun = true;
                next();
            });
        }
    }

    private void next() {
        Loaded now = known;
        if (now == null || worker.isBusy()) {
            return;
        }
        IndexedPost post = uncounted(asked, now.counts());
        if (post == null && begun) {
            post = uncounted(waiting, now.counts());
        }
        if (post != null) {
            worker.count(new CountingWorker.Job(
                    now.index(), now.by(), post, now.counts().before(post)));
        }
        if (unkept >= (post == null ? UNKEPT : PORTION)) {
            keep(now);
        }
    }

    /** The next of {@code posts} that still is to be counted; null for none. */
    private static @Nullable IndexedPost uncounted(Deque<IndexedPost> posts, FindingCounts counts) {
        IndexedPost post = posts.poll();
        while (post != null && counts.find(post).isPresent()) {
            post = posts.poll();
        }
        return post;
    }

    private void counted(CountingWorker.Job job, CountedPost post) {
        // The author may have set something else since it was begun.
        if (known != null
                && job.by().equals(known.by())
                && job.index().site().equals(known.index().site())) {
            known.counts().put(post);
            fresh.add(post);
            unkept++;
            told.run();
        }
        next();
    }

    private void keep(Loaded now) {
        unkept = 0;
        List<CountedPost> all = now.counts().all();
        SiteLinks links = now.counts().links();
        background.run(() -> store.save(now.index().site(), now.by(), all, links));
    }
}
