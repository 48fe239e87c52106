package org.diptych.core.merge;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.diptych.core.post.SegmentKind;

/**
 * A part of a post that two sides may have changed. Immutable; nothing is null.
 *
 * @param kind what the part is; empty where the sides no longer have the same parts, and the whole file is one
 * @param language of a body, else empty
 * @param marks how many lines the author's part has before its content
 * @param pieces all of the part, in order
 */
public record PartMerge(Optional<SegmentKind> kind, String language, int marks, List<MergePiece> pieces) {

    public PartMerge {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(language, "language");
        pieces = List.copyOf(pieces);
    }

    /** Whether there is anything to choose. */
    public boolean differs() {
        return pieces.stream().anyMatch(MergePiece::differs);
    }
}
