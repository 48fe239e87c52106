package org.diptych.core.markdown;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.diptych.core.post.SegmentKind;
import org.diptych.core.post.SegmentRole;

/**
 * A stretch of the published article that came from one segment of the post.
 *
 * @param segment the index of that segment in the post
 * @param role what that segment is
 * @param opening HTML before the blocks, such as {@code <div id="en-content" …>}
 * @param blocks the blocks in order; their places count from the start of the segment's content
 * @param closing HTML after the blocks
 */
public record PublishedSection(int segment, SegmentRole role, String opening, List<Block> blocks, String closing) {

    public PublishedSection {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(opening, "opening");
        blocks = List.copyOf(blocks);
        Objects.requireNonNull(closing, "closing");
    }

    /** The segment's kind. */
    public SegmentKind kind() {
        return role.kind();
    }

    /** The language of a body, empty elsewhere. */
    public String language() {
        return role.language();
    }

    /** The section as it is published. */
    public String html() {
        return blocks.stream().map(Block::html).collect(Collectors.joining("\n", opening, closing));
    }
}
