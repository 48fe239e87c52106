package org.diptych.core.site.pictures;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.diptych.core.markdown.Block;
import org.diptych.core.markdown.PublishedPost;
import org.diptych.core.markdown.PublishedSection;
import org.diptych.core.markdown.tree.Node;
import org.diptych.core.post.Post;

/**
 * Finds the pictures of one post, again and again as it is edited: blocks that were not read anew are not looked through
 * anew. Confined to one thread at a time.
 */
public final class PictureReader {
    /** By the nodes that were read: the same nodes are of the same characters. */
    private Map<List<Node>, Known> known = Map.of();

    /** @param at where in the file the block began in which {@code uses} stood */
    private record Known(int at, List<PictureUse> uses) {}

    /** As {@link PictureUse#of}. */
    public List<PictureUse> of(Post post, PublishedPost published) {
        Map<List<Node>, Known> seen = new IdentityHashMap<>(Math.max(known.size(), 16));
        List<PictureUse> uses = new ArrayList<>();
        for (PublishedSection section : published.sections()) {
            int content = post.contentRange(section.segment()).start();
            for (Block block : section.blocks()) {
                if (block.nodes().isEmpty()) {
                    continue;
                }
                int start = content + block.source().start();
                Known found = known.get(block.nodes());
                if (found == null) {
                    found = new Known(start, PictureUse.of(block, start, post.text()));
                }
                seen.put(block.nodes(), found);
                for (PictureUse use : found.uses()) {
                    uses.add(use.shift(start - found.at()));
                }
            }
        }
        known = seen;
        return uses;
    }
}
