package org.diptych.core.preview;

import java.util.List;
import java.util.Objects;
import org.diptych.core.post.SegmentKind;

/**
 * What the preview shows of one segment.
 *
 * @param segment the segment's index in the post
 * @param kind the segment's kind
 * @param language the language of a body, empty elsewhere
 * @param blocks the blocks in order
 */
public record PreviewSection(int segment, SegmentKind kind, String language, List<PreviewBlock> blocks) {

    public PreviewSection {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(language, "language");
        blocks = List.copyOf(blocks);
    }
}
