package org.diptych.app.typing;

import org.diptych.core.post.SegmentKind;
import org.diptych.ui.editor.PostEditor;

/** Where an author writes prose: in a body or the summary, and not in code. Stateless. */
final class Prose {
    private Prose() {}

    /** Whether the caret of {@code editor}, at {@code column} of {@code line}, stands in prose. */
    static boolean isAt(PostEditor editor, String line, int column) {
        SegmentKind kind = editor.part().kind();
        boolean inCode = line.substring(0, column).chars().filter(c -> c == '`').count() % 2 == 1;
        return (kind == SegmentKind.BODY || kind == SegmentKind.SUMMARY)
                && !inCode
                && !editor.isCode(editor.area().getCurrentParagraph());
    }
}
