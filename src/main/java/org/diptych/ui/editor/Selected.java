package org.diptych.ui.editor;

/** Where the selection begins and where its caret is; the same place when nothing is selected. */
record Selected(int anchor, int caret) {

    static Selected caretAt(int offset) {
        return new Selected(offset, offset);
    }

    int start() {
        return Math.min(anchor, caret);
    }

    int end() {
        return Math.max(anchor, caret);
    }

    boolean isEmpty() {
        return anchor == caret;
    }
}
