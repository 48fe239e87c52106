package org.diptych.core.table;

/** How the cells of a column are set. */
public enum ColumnAlign {
    /** As the page sets them. */
    NONE,
    LEFT,
    CENTER,
    RIGHT;

    /** What the cell of a delimiter row, such as {@code :--}, says. */
    static ColumnAlign of(String delimiter) {
        boolean left = delimiter.startsWith(":");
        boolean right = delimiter.endsWith(":");
        return left ? right ? CENTER : LEFT : right ? RIGHT : NONE;
    }

    /** The cell of a delimiter row that is so many characters wide, or as few more as it needs. */
    String delimiter(int width) {
        String first = this == LEFT || this == CENTER ? ":" : "";
        String last = this == RIGHT || this == CENTER ? ":" : "";
        return first + "-".repeat(Math.max(1, width - first.length() - last.length())) + last;
    }
}
