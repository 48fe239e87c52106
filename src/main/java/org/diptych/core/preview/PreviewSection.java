package org.diptych.core.preview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.diptych.core.post.SegmentKind;
import org.diptych.core.post.SegmentRole;

/**
 * What the preview shows of one segment.
 *
 * @param segment the segment's index in the post
 * @param role what that segment is
 * @param blocks the blocks in order
 * @param headings the headings of these blocks, in order
 * @param count what there is to read in them
 */
public record PreviewSection(
        int segment, SegmentRole role, List<PreviewBlock> blocks, List<PageHeading> headings, TextCount count) {
    /** What a block costs a page however little it says, in characters of HTML. */
    private static final int SMALLEST = 200;

    public PreviewSection {
        Objects.requireNonNull(role, "role");
        blocks = List.copyOf(blocks);
        headings = List.copyOf(headings);
        Objects.requireNonNull(count, "count");
    }

    /** The segment's kind. */
    public SegmentKind kind() {
        return role.kind();
    }

    /** The language of a body, empty elsewhere. */
    public String language() {
        return role.language();
    }

    /**
     * This section with, of the blocks that are not in {@code shown}, only the first, so many that they hold {@code
     * characters} of HTML or a little more; itself where these are all.
     */
    PreviewSection growing(List<String> shown, int characters) {
        Map<String, Integer> there = new HashMap<>();
        shown.forEach(html -> there.merge(html, 1, Integer::sum));
        List<PreviewBlock> grown = new ArrayList<>();
        int left = characters;
        for (PreviewBlock block : blocks) {
            int times = there.getOrDefault(block.html(), 0);
            if (times > 0) {
                there.put(block.html(), times - 1);
                grown.add(block);
            } else if (left > 0) {
                left -= Math.max(block.html().length(), SMALLEST);
                grown.add(block);
            }
        }
        return grown.size() == blocks.size() ? this : new PreviewSection(segment, role, grown, headings, count);
    }
}
