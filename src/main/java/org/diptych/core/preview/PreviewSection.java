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
 * @param headings the headings of these blocks, in order
 * @param count what there is to read in them
 */
public record PreviewSection(
        int segment,
        SegmentKind kind,
        String language,
        List<PreviewBlock> blocks,
        List<Heading> headings,
        TextCount count) {

    public PreviewSection {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(language, "language");
        blocks = List.copyOf(blocks);
        headings = List.copyOf(headings);
        Objects.requireNonNull(count, "count");
    }

    /** This section with its first blocks only, with all its headings; itself where these are all. */
    PreviewSection beginning(int characters) {
        int length = 0;
        for (int i = 0; i < blocks.size(); i++) {
            if (length >= characters) {
                return new PreviewSection(segment, kind, language, blocks.subList(0, i), headings, count);
            }
            length += blocks.get(i).html().length();
        }
        return this;
    }
}
