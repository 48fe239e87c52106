package org.diptych.core.markdown.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.diptych.core.text.TextRange;

/**
 * One node of what a text was read into. Immutable and safe for any thread; nothing is null.
 *
 * <p>Places count from the start of the top-level block that the node belongs to, so that a block that did not change
 * keeps its nodes wherever it moves. A footnote's text may stand before that, at negative places.
 *
 * @param kind what the node is
 * @param start where it begins
 * @param end where it ends, after its last character that is no white space
 * @param children what it holds, in the order of the text
 */
public record Node(Kind kind, int start, int end, List<Node> children) {

    public Node {
        Objects.requireNonNull(kind, "kind");
        if (end < start) {
            throw new IllegalArgumentException(kind + " from " + start + " to " + end);
        }
        children = List.copyOf(children);
    }

    /** Whether the node is of {@code kind}. */
    public boolean is(Class<? extends Kind> sought) {
        return sought.isInstance(kind);
    }

    /** The node's place in a text in which its block begins at {@code blockStart}. */
    public TextRange in(int blockStart) {
        return new TextRange(start + blockStart, end + blockStart);
    }

    /** This node and all below it, each before its children. */
    public void walk(Consumer<Node> visitor) {
        visitor.accept(this);
        for (Node child : children) {
            child.walk(visitor);
        }
    }

    /** This node and those below it that are of {@code kind}, in the order of the text. */
    public List<Node> all(Class<? extends Kind> sought) {
        List<Node> found = new ArrayList<>();
        walk(node -> {
            if (node.is(sought)) {
                found.add(node);
            }
        });
        return found;
    }

    /** What a reader reads of the node: words, code and TeX; nothing of addresses, images, HTML, notes and citations. */
    public String text() {
        StringBuilder text = new StringBuilder();
        appendText(text);
        return text.toString();
    }

    private void appendText(StringBuilder text) {
        if (kind instanceof Kind.Text words) {
            text.append(words.text());
        } else if (kind instanceof Kind.CodeSpan code) {
            text.append(code.code());
        } else if (kind instanceof Kind.CodeBlock code) {
            text.append(code.code());
        } else if (kind instanceof Kind.Formula formula) {
            text.append(formula.tex());
        } else if (kind instanceof Kind.LineBreak) {
            text.append('\n');
        }
        if (!is(Kind.Image.class) && !is(Kind.NoteMark.class)) {
            children.forEach(child -> child.appendText(text));
        }
    }

    /** The same node with all its places moved by {@code distance}. */
    public Node moved(int distance) {
        return distance == 0
                ? this
                : new Node(
                        kind,
                        start + distance,
                        end + distance,
                        children.stream().map(child -> child.moved(distance)).toList());
    }
}
