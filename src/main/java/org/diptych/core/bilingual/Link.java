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

    /** Whether only one side says it. */
    public boolean isGap() {
        return first.isEmpty() || second.isEmpty();
    }

    /** What the link's first block is. */
    public BlockKind kind() {
        return (first.isEmpty() ? second : first).get(0).kind();
    }
}
