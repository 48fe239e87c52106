package org.diptych.core.diff;

import java.util.Objects;
import java.util.Optional;

/**
 * A line before and the line it became, side by side; one of them may be missing, never both. Immutable; nothing is null.
 */
public record DiffRow(Kind kind, Optional<DiffLine> before, Optional<DiffLine> after) {

    /** What became of a line. */
    public enum Kind {
        /** It stayed. */
        SAME,
        /** Words of it changed. */
        CHANGED,
        /** It went. */
        REMOVED,
        /** It came. */
        ADDED
    }

    public DiffRow {
        Objects.requireNonNull(kind, "kind");
        if (before.isEmpty() != (kind == Kind.ADDED) || after.isEmpty() != (kind == Kind.REMOVED)) {
            throw new IllegalArgumentException(kind + " with lines " + before + ", " + after);
        }
    }

    static DiffRow same(DiffLine before, DiffLine after) {
        return new DiffRow(Kind.SAME, Optional.of(before), Optional.of(after));
    }

    static DiffRow changed(DiffLine before, DiffLine after) {
        return new DiffRow(Kind.CHANGED, Optional.of(before), Optional.of(after));
    }

    static DiffRow removed(DiffLine before) {
        return new DiffRow(Kind.REMOVED, Optional.of(before), Optional.empty());
    }

    static DiffRow added(DiffLine after) {
        return new DiffRow(Kind.ADDED, Optional.empty(), Optional.of(after));
    }
}
