package org.diptych.core.markdown;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.diptych.core.post.SegmentKind;

/**
 * A stretch of the published article that came from one segment of the post.
 *
 * @param segment the index of that segment in the post
 * @param kind the segment's kind
 * @param language the language of a body, empty elsewhere
 * @param opening HTML before the blocks, such as {@code <div id="en-content" …>}
 * @param blocks the blocks in order; their places count from the start of the segment's content
 * @param closing HTML after the blocks
 */
public record PublishedSection(
        int segment, SegmentKind kind, String language, String opening, List<Block> blocks, String closing) {

    public PublishedSection {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(opening, "opening");
        blocks = List.copyOf(blocks);
        Objects.requireNonNull(closing, "closing");
    }

    /** The section as it is published. */
    public String html() {
        return blocks.stream().map(Block::html).collect(Collectors.joining("\n", opening, closing));
    }
}
