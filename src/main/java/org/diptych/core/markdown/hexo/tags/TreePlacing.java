package org.diptych.core.markdown.hexo.tags;

import java.util.ArrayList;
import java.util.List;
import org.diptych.core.markdown.source.HtmlBlock;
import org.diptych.core.markdown.source.MappedText;
import org.diptych.core.markdown.tree.Kind;
import org.diptych.core.markdown.tree.Node;

/** Places what was rendered in the text it came from, and puts back into its tree what the renderer did not see. */
public final class TreePlacing {
    /** Stands in all that is put in for a tag. */
    private static final char MARK = '\uFFFC';

    private final MappedText text;
    private final Substitutes substitutes;

    /** The {@code text} is what was rendered, and knows its origin. */
    public TreePlacing(MappedText text, Substitutes substitutes) {
        this.text = text;
        this.substitutes = substitutes;
    }

    /** The same block placed in the origin, its nodes from where it begins there. */
    public HtmlBlock placed(HtmlBlock block) {
        int start = text.originOf(block.start());
        int end = Math.max(start, text.originOfEnd(block.end()));
        return new HtmlBlock(block.html(), start, end, nodes(block, start), block.plain());
    }

    /** The nodes of {@code block}, placed in the origin and counted from {@code base}. */
    List<Node> nodes(HtmlBlock block, int base) {
        return nodes(block.nodes(), block.start(), base);
    }

    private List<Node> nodes(List<Node> read, int from, int base) {
        List<Node> placed = new ArrayList<>(read.size());
        for (Node node : read) {
            place(node, from, base, placed);
        }
        return placed;
    }

    private void place(Node node, int from, int base, List<Node> target) {
        int first = from + node.start();
        int last = from + node.end();
        int insertion = insertion(first, last);
        boolean substituted = insertion >= 0 && substitutes.knows(insertion);
        if (substituted && !node.is(Kind.Paragraph.class)) {
            substitutes.take(insertion).forEach(substitute -> target.add(substitute.moved(-base)));
            return;
        }
        List<Node> children = node.is(Kind.Html.class) ? tags(first, last, base) : nodes(node.children(), from, base);
        if (substituted && children.isEmpty()) {
            return;
        }
        int start = text.originOf(first) - base;
        // What a template makes is nobody's prose: nothing that stands in the post is its text.
        boolean made = insertion >= 0 && node.is(Kind.Text.class);
        int end = made || last == first ? start : text.originOfEnd(last) - base;
        target.add(new Node(node.kind(), start, Math.max(start, end), children));
    }

    /** The tags that stand in HTML, as all do in a line that begins with one: what is put in for a tag is HTML. */
    private List<Node> tags(int from, int to, int base) {
        List<Node> tags = new ArrayList<>();
        int mark = text.text().indexOf(MARK, from);
        while (mark >= 0 && mark < to) {
            int insertion = text.insertionAt(mark);
            if (insertion >= 0 && substitutes.at(insertion).stream().allMatch(node -> node.is(Kind.Tag.class))) {
                substitutes.take(insertion).forEach(substitute -> tags.add(substitute.moved(-base)));
            }
            mark = text.text().indexOf(MARK, mark + 1);
        }
        return tags;
    }

    /** Where in the origin that begins which {@code from..to} was inserted for; -1 if it has characters of its own. */
    private int insertion(int from, int to) {
        if (from == to) {
            return -1;
        }
        int first = text.insertionAt(from);
        return first >= 0 && first == text.insertionAt(to - 1) ? first : -1;
    }
}
