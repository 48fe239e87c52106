package org.diptych.core.post;

import java.util.Objects;

/**
 * What a segment is in its post. Immutable; nothing is null.
 *
 * @param kind the segment's kind
 * @param language the language of a body, as its tag names it; empty elsewhere
 */
public record SegmentRole(SegmentKind kind, String language) {
    public SegmentRole {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(language, "language");
    }
}
