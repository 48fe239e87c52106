package org.diptych.desk.posts;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.diptych.core.analysis.Analyzer;
import org.diptych.core.analysis.Reading;
import org.diptych.core.analysis.Snapshot;
import org.diptych.core.post.Segment;

/** Works out the facts of snapshots; remembers the sizes of segments that stay. Confined to one thread. */
final class PostReader {
    private final Analyzer analyzer = new Analyzer();
    private Map<Segment, Long> sizes = Map.of();

    /** Reads {@code snapshot}; {@code early} is given what the page needs as soon as it is there. */
    PostFacts read(Snapshot snapshot, Consumer<Reading> early) {
        Map<Segment, Long> now = new IdentityHashMap<>();
        long bytes = 0;
        for (Segment segment : snapshot.segments()) {
            Long known = sizes.get(segment);
            long size = known == null ? PostFacts.utf8Length(segment.text()) : known;
            now.put(segment, size);
            bytes += size;
        }
        sizes = now;
        return new PostFacts(analyzer.analyze(snapshot, early), bytes);
    }
}
