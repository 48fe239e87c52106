package org.diptych.core.merge;

import java.util.Objects;

/**
 * A stretch of a text that two sides may have changed. Immutable; nothing is null.
 *
 * @param base what it was before either
 * @param mine what the author made of it
 * @param theirs what the file now has
 */
public record MergePiece(Kind kind, String base, String mine, String theirs) {

    /** Who changed a stretch. */
    public enum Kind {
        /** Nobody. */
        SAME,
        /** Only the author. */
        MINE,
        /** Only the file. */
        THEIRS,
        /** Both, to the same. */
        ALIKE,
        /** Both, each in another way: the author decides. */
        CONFLICT
    }

    public MergePiece {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(mine, "mine");
        Objects.requireNonNull(theirs, "theirs");
    }

    /** What the stretch becomes by {@code choice}, which counts only where the two sides differ. */
    public String text(MergeChoice choice) {
        return switch (kind) {
            case SAME, ALIKE -> theirs;
            case MINE, THEIRS, CONFLICT ->
                switch (choice) {
                    case MINE -> mine;
                    case THEIRS -> theirs;
                    case BOTH -> both();
                };
        };
    }

    /** Whether the author can choose. */
    public boolean differs() {
        return kind == Kind.MINE || kind == Kind.THEIRS || kind == Kind.CONFLICT;
    }

    private String both() {
        boolean ends = mine.isEmpty() || mine.endsWith("\n") || mine.endsWith("\r");
        return mine + (ends || theirs.isEmpty() ? "" : "\n") + theirs;
    }
}
