package org.diptych.core.markdown.source;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.diptych.core.markdown.tree.Node;

/**
 * HTML of one top-level block, where the block stands, and what was read there.
 *
 * @param html the block as published
 * @param start offset of its first character in the text that was rendered
 * @param end offset after its last character
 * @param nodes what the block was read into, placed in the text that was rendered; empty for what no Markdown made
 */
public record HtmlBlock(String html, int start, int end, List<Node> nodes) {

    public HtmlBlock {
        Objects.requireNonNull(html, "html");
        nodes = List.copyOf(nodes);
    }

    /** A block of which nothing but its HTML is known. */
    public HtmlBlock(String html, int start, int end) {
        this(html, start, end, List.of());
    }

    /** The same block with changed HTML. */
    public HtmlBlock with(UnaryOperator<String> change) {
        String changed = change.apply(html);
        return changed.equals(html) ? this : new HtmlBlock(changed, start, end, nodes);
    }
}
