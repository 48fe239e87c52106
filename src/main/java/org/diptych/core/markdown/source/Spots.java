package org.diptych.core.markdown.source;

import java.util.ArrayList;
import java.util.List;
import org.diptych.core.markdown.tree.Kind;
import org.diptych.core.markdown.tree.Node;
import org.jspecify.annotations.Nullable;

/** Makes nodes of a tree whose places a parser gives in a text it made ready for itself. Immutable. */
public final class Spots {
    private final CharSequence text;
    private final @Nullable MappedText origin;

    /**
     * @param text the text that the parser's places count in
     * @param origin the same text, with each character's place in the text that nodes are to be placed in; null where
     *     both are one
     */
    public Spots(CharSequence text, @Nullable MappedText origin) {
        this.text = text;
        this.origin = origin;
    }

    /** A node at {@code from..to} without the white space at either end, grown to hold its children. */
    public Node node(Kind kind, int from, int to, List<Node> children) {
        int start = from;
        int end = Math.min(to, text.length());
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return exact(kind, start, end, children);
    }

    /** A node at {@code from..to}, white space and all, grown to hold its children. */
    public Node exact(Kind kind, int from, int to, List<Node> children) {
        int start = origin == null ? from : origin.originOf(from);
        int end = origin == null ? to : Math.max(start, origin.originOfEnd(to));
        return enclosing(kind, start, end, children);
    }

    /** A node as long as its children; {@code at} is its place if it has none. */
    public Node around(Kind kind, int at, List<Node> children) {
        if (children.isEmpty()) {
            return exact(kind, at, at, children);
        }
        Node first = children.get(0);
        return enclosing(kind, first.start(), first.end(), children);
    }

    private static Node enclosing(Kind kind, int start, int end, List<Node> children) {
        int from = start;
        int to = Math.max(start, end);
        for (Node child : children) {
            if (!child.is(Kind.Footnote.class)) {
                from = Math.min(from, child.start());
                to = Math.max(to, child.end());
            }
        }
        return new Node(kind, from, to, children);
    }

    /** The blocks of an item without the box that its first paragraph begins with. */
    public static List<Node> withoutBox(List<Node> blocks) {
        if (blocks.isEmpty() || blocks.get(0).children().isEmpty()) {
            return blocks;
        }
        Node paragraph = blocks.get(0);
        Node first = paragraph.children().get(0);
        if (!(first.kind() instanceof Kind.Text text) || text.text().length() < 3) {
            return blocks;
        }
        List<Node> inlines = new ArrayList<>(paragraph.children());
        String rest = text.text().substring(3);
        int blanks = rest.length() - rest.stripLeading().length();
        int start = Math.min(first.end(), first.start() + 3 + blanks);
        inlines.set(0, new Node(new Kind.Text(rest.stripLeading()), start, first.end(), List.of()));
        List<Node> changed = new ArrayList<>(blocks);
        changed.set(0, new Node(paragraph.kind(), paragraph.start(), paragraph.end(), inlines));
        return changed;
    }

    /** {@code nodes} with neighbouring texts joined. */
    public static List<Node> joined(List<Node> nodes) {
        List<Node> joined = new ArrayList<>(nodes.size());
        for (int i = 0; i < nodes.size(); ) {
            int end = i;
            StringBuilder text = new StringBuilder();
            while (end < nodes.size() && nodes.get(end).kind() instanceof Kind.Text part) {
                text.append(part.text());
                end++;
            }
            if (end - i < 2) {
                joined.add(nodes.get(i));
                i++;
            } else {
                int last = nodes.get(i).end();
                for (Node part : nodes.subList(i, end)) {
                    last = Math.max(last, part.end());
                }
                Kind all = new Kind.Text(text.toString());
                joined.add(new Node(all, nodes.get(i).start(), last, List.of()));
                i = end;
            }
        }
        return joined;
    }
}
