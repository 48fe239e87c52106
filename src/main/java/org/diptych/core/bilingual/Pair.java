package org.diptych.core.bilingual;

import java.util.Objects;
import org.diptych.core.text.TextRange;

/**
 * Two blocks that say the same in two languages.
 *
 * @param first the block in the body that comes first, in the file
 * @param second the block in the other body, in the file
 */
public record Pair(TextRange first, TextRange second) {

    public Pair {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
    }
}
