package org.diptych.core.bilingual;

import java.util.List;
import java.util.Objects;
import org.diptych.core.markdown.tree.Node;
import org.diptych.core.text.TextRange;

/**
 * A block of a body, as the comparison of two languages sees it. Immutable; nothing is null.
 *
 * @param kind what it is
 * @param level a heading's level from 1, the depth of a list item or of what stands in one from 1, else 0
 * @param mark what is the same in every language: a formula's TeX, an image's address, code; empty for prose
 * @param range where it stands, in the file
 * @param source the characters there
 * @param origin the place in the file that the nodes' places count from
 * @param nodes what it was read into
 */
public record BodyBlock(
        BlockKind kind, int level, String mark, TextRange range, String source, int origin, List<Node> nodes) {

    public BodyBlock {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(mark, "mark");
        Objects.requireNonNull(range, "range");
        Objects.requireNonNull(source, "source");
        nodes = List.copyOf(nodes);
    }

    /** What a reader reads of it. */
    public String text() {
        StringBuilder text = new StringBuilder();
        nodes.forEach(node -> text.append(node.text()));
        return text.toString();
    }

    /** The same block where {@code by} characters more stand before it. */
    BodyBlock shift(int by) {
        return new BodyBlock(kind, level, mark, range.shift(by), source, origin + by, nodes);
    }

    /** Whether the two were written alike, wherever they stand. */
    boolean reads(BodyBlock other) {
        return kind == other.kind && level == other.level && source.equals(other.source);
    }

    /** Whether the two hold the same text that no translation changes. */
    public boolean sameMark(BodyBlock other) {
        return kind == other.kind && !mark.isEmpty() && mark.equals(other.mark);
    }
}
