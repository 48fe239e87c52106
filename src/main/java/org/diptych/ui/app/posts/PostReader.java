package org.diptych.ui.app.posts;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.diptych.core.analysis.Analyzer;
import org.diptych.core.analysis.Snapshot;
import org.diptych.core.post.Segment;

/** Works out the facts of snapshots; remembers those of segments that stay. Confined to one thread. */
final class PostReader {
    private final Analyzer analyzer = new Analyzer();
    private Map<Segment, SegmentFacts> known = Map.of();

    PostFacts read(Snapshot snapshot) {
        Map<Segment, SegmentFacts> now = new IdentityHashMap<>();
        List<TextCount> counts = new ArrayList<>();
        long bytes = 0;
        for (Segment segment : snapshot.segments()) {
            SegmentFacts facts = known.get(segment);
            if (facts == null) {
                facts = new SegmentFacts(TextCount.of(segment.content()), PostFacts.utf8Length(segment.text()));
            }
            now.put(segment, facts);
            counts.add(facts.count());
            bytes += facts.bytes();
        }
        known = now;
        return new PostFacts(analyzer.analyze(snapshot), counts, bytes);
    }

    private record SegmentFacts(TextCount count, long bytes) {}
}
