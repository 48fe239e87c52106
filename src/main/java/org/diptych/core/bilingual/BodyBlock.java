package org.diptych.core.bilingual;

import java.util.List;
import java.util.Objects;
import org.diptych.core.markdown.tree.Node;
import org.diptych.core.text.TextRange;

/**
 * A block of a body, as the comparison of two languages sees it. Immutable; nothing is null. Two are equal that stand at the
 * same place and hold the same.
 */
public final class BodyBlock {
    private final BlockKind kind;
    private final int level;
    private final String mark;
    private final String source;
    private final List<Node> nodes;
    /** Where it begins, in the file. */
    private final int start;
    /** Where its nodes' places count from, counted from its start. */
    private final int origin;

    /**
     * @param kind what it is
     * @param level a heading's level from 1, the depth of a list item or of what stands in one from 1, else 0
     * @param mark what is the same in every language: a formula's TeX, an image's address, code; empty for prose
     * @param start where it begins, in the file
     * @param source its characters
     * @param origin the place in the file that the nodes' places count from
     * @param nodes what it was read into
     */
    BodyBlock(BlockKind kind, int level, String mark, int start, String source, int origin, List<Node> nodes) {
        this.kind = Objects.requireNonNull(kind, "kind");
        this.level = level;
        this.mark = Objects.requireNonNull(mark, "mark");
        this.start = start;
        this.source = Objects.requireNonNull(source, "source");
        this.origin = origin - start;
        this.nodes = List.copyOf(nodes);
    }

    /** {@code block} where {@code by} characters more stand before it: a key moves hundreds, so nothing of it is looked at. */
    private BodyBlock(BodyBlock block, int by) {
        kind = block.kind;
        level = block.level;
        mark = block.mark;
        start = block.start + by;
        source = block.source;
        origin = block.origin;
        nodes = block.nodes;
    }

    /** What it is. */
    public BlockKind kind() {
        return kind;
    }

    /** A heading's level from 1, the depth of a list item or of what stands in one from 1, else 0. */
    public int level() {
        return level;
    }

    /** What is the same in every language: a formula's TeX, an image's address, code; empty for prose. */
    public String mark() {
        return mark;
    }

    /** Where it stands, in the file. */
    public TextRange range() {
        return TextRange.ofLength(start, source.length());
    }

    /** The characters there. */
    public String source() {
        return source;
    }

    /** The place in the file that the nodes' places count from. */
    public int origin() {
        return start + origin;
    }

    /** What it was read into. */
    public List<Node> nodes() {
        return nodes;
    }

    /** What a reader reads of it. */
    public String text() {
        StringBuilder text = new StringBuilder();
        nodes.forEach(node -> text.append(node.text()));
        return text.toString();
    }

    /** The same block where {@code by} characters more stand before it. */
    BodyBlock shift(int by) {
        return by == 0 ? this : new BodyBlock(this, by);
    }

    /** Whether the two were written alike, wherever they stand. */
    boolean reads(BodyBlock other) {
        return kind == other.kind && level == other.level && source.equals(other.source);
    }

    /** Whether the two hold the same text that no translation changes. */
    public boolean sameMark(BodyBlock other) {
        return kind == other.kind && !mark.isEmpty() && mark.equals(other.mark);
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof BodyBlock block
                        && start == block.start
                        && origin == block.origin
                        && mark.equals(block.mark)
                        && reads(block)
                        && nodes.equals(block.nodes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(start, source);
    }

    @Override
    public String toString() {
        return kind + " at " + start + ": " + source;
    }
}
