package org.diptych.core.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.diptych.core.markdown.tree.Kind;
import org.diptych.core.markdown.tree.Node;

/**
 * A heading that a link can lead to. Immutable; nothing is null.
 *
 * @param segment the index of the segment it stands in
 * @param level 1 to 6, as published
 * @param id the anchor the page gives it
 * @param text what it says
 */
public record PublishedHeading(int segment, int level, String id, String text) {

    public PublishedHeading {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
    }

    /** The headings of {@code post} that have an anchor, in the order of the file. */
    public static List<PublishedHeading> of(PublishedPost post) {
        List<PublishedHeading> headings = new ArrayList<>();
        for (PublishedSection section : post.sections()) {
            for (Block block : section.blocks()) {
                for (Node root : block.nodes()) {
                    for (Node node : root.all(Kind.Heading.class)) {
                        Kind.Heading heading = (Kind.Heading) node.kind();
                        if (!heading.id().isEmpty()) {
                            headings.add(new PublishedHeading(
                                    section.segment(),
                                    heading.level(),
                                    heading.id(),
                                    node.text().strip()));
                        }
                    }
                }
            }
        }
        return headings;
    }
}
