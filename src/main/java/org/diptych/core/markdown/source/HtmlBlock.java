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
 * @param nodes what the block was read into, its places counted from {@code start}; empty for what no Markdown made
 * @param plain whether the characters stand as they were typed, for they were too much to read
 */
public record HtmlBlock(String html, int start, int end, List<Node> nodes, boolean plain) {

    public HtmlBlock {
        Objects.requireNonNull(html, "html");
        nodes = List.copyOf(nodes);
    }

    /** A block of which nothing but its HTML is known. */
    public HtmlBlock(String html, int start, int end) {
        this(html, start, end, List.of());
    }

    /** A block that was read. */
    public HtmlBlock(String html, int start, int end, List<Node> nodes) {
        this(html, start, end, nodes, false);
    }

    /** The same block, said to stand as plain characters for what was too much to read. */
    public HtmlBlock asPlain() {
        return new HtmlBlock(html, start, end, nodes, true);
    }

    /** The same HTML at another place. */
    public HtmlBlock at(int newStart, int newEnd) {
        return new HtmlBlock(html, newStart, newEnd, nodes, plain);
    }

    /** The same block with changed HTML. */
    public HtmlBlock with(UnaryOperator<String> change) {
        String changed = change.apply(html);
        return changed.equals(html) ? this : new HtmlBlock(changed, start, end, nodes, plain);
    }
}
