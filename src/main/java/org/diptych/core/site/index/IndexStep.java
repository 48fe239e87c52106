package org.diptych.core.site.index;

/** One thing an indexer does. */
@FunctionalInterface
interface IndexStep {
    /** @throws InterruptedException if the indexer was closed meanwhile */
    void run() throws InterruptedException;
}
