package org.diptych.desk.undo;

/**
 * Where a selection begins and where its caret is; the same place when nothing is selected. Immutable.
 *
 * @param anchor offset in the content
 * @param caret offset in the content
 */
public record Selected(int anchor, int caret) {

    public static Selected caretAt(int offset) {
        return new Selected(offset, offset);
    }

    public int start() {
        return Math.min(anchor, caret);
    }

    public int end() {
        return Math.max(anchor, caret);
    }

    public boolean isEmpty() {
        return anchor == caret;
    }
}
