package org.diptych.desk.posts;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.diptych.core.analysis.Analysis;
import org.diptych.core.analysis.Analyzer;
import org.diptych.core.analysis.Reading;
import org.diptych.core.analysis.Snapshot;
import org.diptych.core.check.Finding;
import org.diptych.core.post.Segment;
import org.diptych.core.site.pictures.PictureFindings;
import org.diptych.core.site.pictures.PictureReader;
import org.diptych.core.site.pictures.PictureUse;

/** Works out the facts of snapshots; remembers the sizes of segments that stay. Confined to one thread. */
final class PostReader {
    private final Analyzer analyzer = new Analyzer();
    private final PictureReader pictureReader = new PictureReader();
    private final Supplier<KnownPictures> pictures;
    private Map<Segment, Long> sizes = Map.of();

    /** @param pictures what is known of the post's pictures now; asked on the worker */
    PostReader(Supplier<KnownPictures> pictures) {
        this.pictures = pictures;
    }

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
        Analysis analysis = analyzer.analyze(snapshot, early);
        List<PictureUse> uses = pictureReader.of(analysis.post(), analysis.published());
        List<Finding> found = pictures.get().findings(analysis.post().text(), uses);
        return new PostFacts(
                new Analysis(analysis.reading(), PictureFindings.together(analysis.findings(), found)), bytes, uses);
    }
}
