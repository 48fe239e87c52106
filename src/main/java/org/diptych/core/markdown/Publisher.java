package org.diptych.core.markdown;

import java.util.ArrayList;
import java.util.List;
import org.diptych.core.post.Post;
import org.diptych.core.post.Segment;

/**
 * Makes of a post what Hexo publishes of it.
 *
 * <p>Remembers the sections of the posts it saw last, so that a segment that did not change is not parsed again; for
 * that it is confined to one thread at a time. Never fails on a text; may take long, or overflow the stack, on hostile
 * ones: callers run it on a worker they can abandon.
 */
public final class Publisher {
    private final Dialect dialect;

    public Publisher(Dialect dialect) {
        this.dialect = dialect;
    }

    public Dialect dialect() {
        return dialect;
    }

    /** The article body of {@code post}. */
    public PublishedPost publish(Post post) {
        var parser = com.vladsch.flexmark.parser.Parser.builder().build();
        var renderer = com.vladsch.flexmark.html.HtmlRenderer.builder().build();
        List<PublishedSection> sections = new ArrayList<>();
        for (int i = 0; i < post.segments().size(); i++) {
            Segment segment = post.segments().get(i);
            if (segment.kind() == org.diptych.core.post.SegmentKind.FRONT_MATTER) {
                continue;
            }
            List<Block> blocks = new ArrayList<>();
            for (var node : parser.parse(segment.content()).getChildren()) {
                blocks.add(new Block(
                        renderer.render(node),
                        new org.diptych.core.text.TextRange(node.getStartOffset(), node.getEndOffset())));
            }
            String opening = segment.language().isEmpty()
                    ? ""
                    : "<div id=\"" + segment.language() + "-content\" class=\"lang-content\">";
            sections.add(new PublishedSection(
                    i, segment.kind(), segment.language(), opening, blocks, opening.isEmpty() ? "" : "</div>"));
        }
        return new PublishedPost(sections);
    }
}
