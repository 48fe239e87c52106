package org.diptych.core.diff;

import java.util.List;
import java.util.Optional;
import org.diptych.core.text.TextRange;

/** How many characters came and went, line ends not counted. */
public record DiffSize(int added, int removed) {
    /** No difference. */
    public static final DiffSize NONE = new DiffSize(0, 0);

    /** The sum of the two. */
    public DiffSize plus(DiffSize other) {
        return new DiffSize(added + other.added, removed + other.removed);
    }

    static DiffSize of(List<DiffRow> rows) {
        int added = 0;
        int removed = 0;
        for (DiffRow row : rows) {
            switch (row.kind()) {
                case SAME -> {}
                case CHANGED -> {
                    added += marked(row.after());
                    removed += marked(row.before());
                }
                case ADDED -> added += length(row.after());
                case REMOVED -> removed += length(row.before());
            }
        }
        return new DiffSize(added, removed);
    }

    private static int marked(Optional<DiffLine> line) {
        return line.orElseThrow().changed().stream().mapToInt(TextRange::length).sum();
    }

    private static int length(Optional<DiffLine> line) {
        return line.orElseThrow().text().length();
    }
}
