package org.diptych.app.step;

import java.util.List;
import java.util.Optional;
import org.diptych.app.parts.PostView;
import org.diptych.desk.text.PostPart;
import org.diptych.desk.text.PostSession;
import org.diptych.ui.editor.PostEditor;

/**
 * A place of the file, in the editor of the part that holds it.
 *
 * @param editor the editor, shown or not
 * @param start where its content begins in the file
 * @param offset the place in its content
 */
record EditorPlace(PostEditor editor, int start, int offset) {

    /** Where {@code place} of the file stands in {@code view}; empty where it is no part's content. */
    static Optional<EditorPlace> of(PostView view, int place) {
        PostSession session = view.post().session();
        List<PostPart> parts = session.parts();
        for (int i = parts.size() - 1; i >= 0; i--) {
            int start = session.contentStart(i);
            if (start <= place) {
                PostEditor editor = view.editors().get(i);
                int offset = place - start;
                return offset <= editor.area().getLength()
                        ? Optional.of(new EditorPlace(editor, start, offset))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether the author sees the editor. */
    boolean isShown() {
        return editor.getScene() != null && editor.area().getHeight() > 0;
    }
}
