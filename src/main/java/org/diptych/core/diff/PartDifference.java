package org.diptych.core.diff;

import java.util.Objects;
import java.util.Optional;
import org.diptych.core.post.Segment;
import org.diptych.core.post.SegmentKind;

/**
 * How one part of a post became another; it may have come or gone whole, then one side is missing. Immutable; nothing is
 * null.
 */
public record PartDifference(Optional<Segment> before, Optional<Segment> after, TextDifference text) {

    public PartDifference {
        Objects.requireNonNull(text, "text");
        if (before.isEmpty() && after.isEmpty()) {
            throw new IllegalArgumentException("neither before nor after");
        }
    }

    static PartDifference of(Optional<Segment> before, Optional<Segment> after) {
        return new PartDifference(
                before,
                after,
                TextDifference.of(
                        before.map(Segment::text).orElse(""),
                        after.map(Segment::text).orElse("")));
    }

    /** What kind of part it is. */
    public SegmentKind kind() {
        return either().kind();
    }

    /** The language of a body, empty elsewhere. */
    public String language() {
        return either().language();
    }

    private Segment either() {
        return after.or(() -> before).orElseThrow();
    }
}
