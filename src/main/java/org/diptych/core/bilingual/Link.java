package org.diptych.core.bilingual;

import java.util.List;

/**
 * Blocks of one body and the blocks of the other that say the same; a gap where one side is empty. Immutable.
 *
 * @param first blocks of the body that comes first, next to each other
 * @param second blocks of the other body, next to each other
 */
public record Link(List<BodyBlock> first, List<BodyBlock> second) {

    public Link {
        first = List.copyOf(first);
        second = List.copyOf(second);
        if (first.isEmpty() && second.isEmpty()) {
            throw new IllegalArgumentException("a link of nothing");
        }
    }

    /** The link of blocks {@code a} to {@code aEnd} of the {@code first} body and {@code b} to {@code bEnd} of the other. */
    static Link of(List<BodyBlock> first, int a, int aEnd, List<BodyBlock> second, int b, int bEnd) {
        return new Link(part(first, a, aEnd), part(second, b, bEnd));
    }

    private static List<BodyBlock> part(List<BodyBlock> blocks, int from, int to) {
        // Nearly every link is one to one, and each key makes hundreds.
        return to - from == 1 ? List.of(blocks.get(from)) : List.copyOf(blocks.subList(from, to));
    }

    /** Whether only one side says it. */
    public boolean isGap() {
        return first.isEmpty() || second.isEmpty();
    }

    /** What the link's first block is. */
    public BlockKind kind() {
        return (first.isEmpty() ? second : first).get(0).kind();
    }
}
