package org.diptych.desk.typing;

/**
 * A change that was made to an editor's text: at {@code position}, {@code removed} gave way to {@code inserted}.
 *
 * @param position offset in the content
 */
public record TextChange(int position, String removed, String inserted) {

    public int removedEnd() {
        return position + removed.length();
    }

    public int insertedEnd() {
        return position + inserted.length();
    }

    /** Where a caret that was at {@code offset} is after this change. */
    public int move(int offset) {
        if (offset <= position) {
            return offset;
        }
        int shift = inserted.length() - removed.length();
        return offset >= removedEnd() ? offset + shift : Math.min(offset, insertedEnd());
    }
}
