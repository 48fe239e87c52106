package org.diptych.core.markdown.hexo;

import java.util.ArrayList;
import java.util.List;
import org.diptych.core.markdown.source.HtmlBlock;
import org.diptych.core.markdown.source.MappedText;
import org.diptych.core.markdown.tree.Kind;
import org.diptych.core.markdown.tree.Node;

/** Places what was rendered in the text it came from, and puts back into its tree what the renderer did not see. */
final class TreePlacing {
    private final MappedText text;
    private final Substitutes substitutes;

    /** The {@code text} is what was rendered, and knows its origin. */
    TreePlacing(MappedText text, Substitutes substitutes) {
        this.text = text;
        this.substitutes = substitutes;
    }

    /** The same block placed in the origin, its nodes from where it begins there. */
    HtmlBlock placed(HtmlBlock block) {
        int start = text.originOf(block.start());
        int end = Math.max(start, text.originOfEnd(block.end()));
        return new HtmlBlock(block.html(), start, end, nodes(block.nodes(), start), block.plain());
    }

    /** {@code read}, placed in the origin and counted from {@code base}. */
    List<Node> nodes(List<Node> read, int base) {
        List<Node> placed = new ArrayList<>(read.size());
        for (Node node : read) {
            place(node, base, placed);
        }
        return placed;
    }

    private void place(Node node, int base, List<Node> target) {
        int insertion = insertion(node);
        boolean substituted = insertion >= 0 && substitutes.knows(insertion);
        if (substituted && !node.is(Kind.Paragraph.class)) {
            substitutes.take(insertion).forEach(substitute -> target.add(substitute.moved(-base)));
            return;
        }
        List<Node> children = nodes(node.children(), base);
        if (substituted && children.isEmpty()) {
            return;
        }
        int start = text.originOf(node.start()) - base;
        int end = node.end() == node.start() ? start : text.originOfEnd(node.end()) - base;
        target.add(new Node(node.kind(), start, Math.max(start, end), children));
    }

    /** Where in the origin that begins which {@code node} was inserted for; -1 if it has characters of its own. */
    private int insertion(Node node) {
        if (node.start() == node.end()) {
            return -1;
        }
        int first = text.insertionAt(node.start());
        return first >= 0 && first == text.insertionAt(node.end() - 1) ? first : -1;
    }
}
