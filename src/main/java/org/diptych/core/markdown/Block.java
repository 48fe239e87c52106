package org.diptych.core.markdown;

import java.util.List;
import java.util.Objects;
import org.diptych.core.markdown.tree.Node;
import org.diptych.core.text.TextRange;

/**
 * One top-level block of a published section, a paragraph or a list, say.
 *
 * @param html the block as it is published
 * @param source where the block stands, counted from the start of its section's Markdown
 * @param nodes what the block was read into, its places counted from where the block begins; empty for what no Markdown
 *     made
 */
public record Block(String html, TextRange source, List<Node> nodes) {

    public Block {
        Objects.requireNonNull(html, "html");
        Objects.requireNonNull(source, "source");
        nodes = List.copyOf(nodes);
    }
}
