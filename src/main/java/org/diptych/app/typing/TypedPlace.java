package org.diptych.app.typing;

import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextRange;
import org.diptych.ui.editor.PostEditor;

/**
 * What is typed at the caret, and what was offered may take the place of. Confined to the FX thread.
 *
 * @param editor the editor it is typed in
 * @param whole where it stands in the editor's part
 */
record TypedPlace(PostEditor editor, TextRange whole) {

    /** Replaces it by {@code text}, as one step, and leaves the caret {@code caret} characters into that. */
    void enter(String text, int caret) {
        editor.part().apply(new TextEdit(whole, text));
        int place = whole.start() + caret;
        editor.select(new TextRange(place, place));
    }
}
