package org.diptych.core.site.index;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Takes what an indexer tells, and lets a test wait for what it expects. */
public final class IndexProbe implements Consumer<SiteIndex> {
    private static final long PATIENCE_SECONDS = 60;

    private final BlockingQueue<SiteIndex> told = new LinkedBlockingQueue<>();

    @Override
    public void accept(SiteIndex index) {
        told.add(index);
    }

    /** The first index told from now on that is {@code expected}. */
    public SiteIndex await(Predicate<SiteIndex> expected) throws InterruptedException {
        SiteIndex last = null;
        while (true) {
            SiteIndex index = told.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (index == null) {
                throw new AssertionError("not told; the last index has "
                        + (last == null ? "never come" : last.posts().size() + " posts"));
            }
            if (expected.test(index)) {
                return index;
            }
            last = index;
        }
    }

    /** The first whole index told from now on. */
    public SiteIndex awaitComplete() throws InterruptedException {
        return await(SiteIndex::complete);
    }
}
