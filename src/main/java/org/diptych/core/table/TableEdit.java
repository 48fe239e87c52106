package org.diptych.core.table;

import java.util.Objects;

/**
 * One step on a text: the characters from {@code from} to {@code to} give way to {@code text}, then {@code anchor} and
 * {@code caret} are the ends of the selection. Immutable; nothing is null.
 */
public record TableEdit(int from, int to, String text, int anchor, int caret) {

    public TableEdit {
        Objects.requireNonNull(text, "text");
    }
}
