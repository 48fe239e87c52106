package org.diptych.bench;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.diptych.ui.preview.PreviewPane;

/** When the preview showed which revision. Confined to the FX thread, where its futures complete too. */
final class ShownRevisions {
    private final NavigableMap<Long, CompletableFuture<Long>> awaited = new TreeMap<>();
    private long newest = -1;

    ShownRevisions(PreviewPane preview) {
        preview.onShown(this::shown);
    }

    long newest() {
        return newest;
    }

    /** When, in {@link System#nanoTime}, {@code revision} or a later one is shown; a future one. */
    CompletableFuture<Long> atLeast(long revision) {
        return awaited.computeIfAbsent(revision, unknown -> new CompletableFuture<>());
    }

    private void shown(long revision) {
        long now = System.nanoTime();
        newest = revision;
        Map<Long, CompletableFuture<Long>> reached = awaited.headMap(revision, true);
        reached.values().forEach(showing -> showing.complete(now));
        reached.clear();
    }
}
