package org.diptych.core.preview;

import java.util.Objects;

/**
 * Two places of a page that answer to each other: where both languages are side by side, they begin at one height.
 * Immutable; nothing is null.
 *
 * @param first where the first body's side begins
 * @param second where the second body's side begins
 */
public record PageRow(PagePlace first, PagePlace second) {

    public PageRow {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
    }
}
