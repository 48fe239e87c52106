package org.diptych.core.analysis;

import java.util.List;
import java.util.Objects;
import org.diptych.core.bilingual.state.PairState;
import org.diptych.core.check.writing.WritingHints;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.markdown.PublishSettings;
import org.diptych.core.post.Segment;

/**
 * A post as it stands at one moment, line ends {@code \n} throughout.
 *
 * @param revision grows with every change in the session the snapshot comes from
 * @param segments the parts as the author edits them; joined they are the file
 * @param settings how the site publishes
 * @param pairs what is known of the pairs of its languages
 * @param writing which hints on writing its author wants
 */
public record Snapshot(
        long revision, List<Segment> segments, PublishSettings settings, PairState pairs, WritingHints writing) {

    public Snapshot {
        segments = List.copyOf(segments);
        Objects.requireNonNull(settings, "settings");
        Objects.requireNonNull(pairs, "pairs");
        Objects.requireNonNull(writing, "writing");
    }

    /** A post whose writing is not looked at. */
    public Snapshot(long revision, List<Segment> segments, PublishSettings settings, PairState pairs) {
        this(revision, segments, settings, pairs, WritingHints.NONE);
    }

    /** A post of whose pairs nothing is known. */
    public Snapshot(long revision, List<Segment> segments, PublishSettings settings) {
        this(revision, segments, settings, PairState.EMPTY);
    }

    /** A post outside of any site. */
    public Snapshot(long revision, List<Segment> segments, Dialect dialect) {
        this(revision, segments, PublishSettings.of(dialect));
    }

    /** The Markdown the site publishes. */
    public Dialect dialect() {
        return settings.dialect();
    }
}
