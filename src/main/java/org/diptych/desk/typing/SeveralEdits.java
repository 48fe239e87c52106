package org.diptych.desk.typing;

import java.util.List;
import java.util.Objects;
import org.diptych.core.text.TextEdit;
import org.diptych.desk.undo.Selected;

/**
 * One step an author asks for that changes several places.
 *
 * @param edits their ranges all speak of the text before any of them; empty where only the caret moves
 * @param then what is selected afterwards
 */
public record SeveralEdits(List<TextEdit> edits, Selected then) {

    public SeveralEdits {
        edits = List.copyOf(edits);
        Objects.requireNonNull(then, "then");
    }

    /** {@code edits}, after which what is {@code selected} still is. */
    static SeveralEdits keeping(List<TextEdit> edits, Selected selected) {
        return new SeveralEdits(edits, new Selected(moved(edits, selected.anchor()), moved(edits, selected.caret())));
    }

    /** Where {@code offset} is after {@code edits}: behind what is put in there, but before a line that is. */
    static int moved(List<TextEdit> edits, int offset) {
        int moved = offset;
        for (TextEdit edit : edits) {
            int start = edit.range().start();
            int end = edit.range().end();
            boolean lineHere =
                    start == end && offset == start && edit.replacement().startsWith("\n");
            if (offset >= end && !lineHere) {
                moved += edit.replacement().length() - (end - start);
            } else if (offset > start) {
                moved += Math.min(offset - start, edit.replacement().length()) - (offset - start);
            }
        }
        return moved;
    }
}
