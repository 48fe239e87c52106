package org.diptych.app.typing;

import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextRange;
import org.diptych.ui.editor.PostEditor;

/** What an offer puts in the place of what was typed. Stateless; to be called on the FX thread. */
final class Entered {
    private Entered() {}

    /** Replaces {@code whole} by {@code text}, as one step, and leaves the caret {@code caret} characters into it. */
    static void in(PostEditor editor, TextRange whole, String text, int caret) {
        editor.part().apply(new TextEdit(whole, text));
        int place = whole.start() + caret;
        editor.select(new TextRange(place, place));
    }
}
