package org.diptych.ui.editor;

/**
 * A change that was made to an editor's text: at {@code position}, {@code removed} gave way to {@code inserted}.
 *
 * @param position offset in the content
 */
record TextChange(int position, String removed, String inserted) {

    TextChange inverse() {
        return new TextChange(position, inserted, removed);
    }

    int removedEnd() {
        return position + removed.length();
    }

    int insertedEnd() {
        return position + inserted.length();
    }

    boolean isInsertion() {
        return removed.isEmpty();
    }

    boolean isDeletion() {
        return inserted.isEmpty();
    }
}
