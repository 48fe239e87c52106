package org.diptych.core.diff;

/**
 * A stretch in which two sequences differ: the items from {@code beforeStart} up to, not including, {@code beforeEnd} of
 * the one gave way to those from {@code afterStart} up to {@code afterEnd} of the other. Indices count from 0; one of
 * the two stretches may be empty, never both.
 */
public record Difference(int beforeStart, int beforeEnd, int afterStart, int afterEnd) {

    public Difference {
        if (beforeStart < 0 || afterStart < 0 || beforeEnd < beforeStart || afterEnd < afterStart) {
            throw new IllegalArgumentException(
                    "not a change: %d..%d, %d..%d".formatted(beforeStart, beforeEnd, afterStart, afterEnd));
        }
        if (beforeStart == beforeEnd && afterStart == afterEnd) {
            throw new IllegalArgumentException("nothing changes at " + beforeStart + ", " + afterStart);
        }
    }

    /** How much of the one gave way. */
    public int removed() {
        return beforeEnd - beforeStart;
    }

    /** How much of the other came for it. */
    public int added() {
        return afterEnd - afterStart;
    }
}
