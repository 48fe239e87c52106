package org.diptych.core.bilingual;

import java.util.List;
import java.util.Objects;
import org.diptych.core.text.TextRange;

/**
 * Two blocks that say the same in two languages.
 *
 * @param first the block in the body that comes first, in the file
 * @param second the block in the other body, in the file
 */
public record Pair(TextRange first, TextRange second) {

    /** The whole of either side of {@code link}, which is no gap. */
    static Pair of(Link link) {
        return new Pair(whole(link.first()), whole(link.second()));
    }

    private static TextRange whole(List<BodyBlock> blocks) {
        return new TextRange(
                blocks.get(0).range().start(),
                blocks.get(blocks.size() - 1).range().end());
    }

    public Pair {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
    }
}
