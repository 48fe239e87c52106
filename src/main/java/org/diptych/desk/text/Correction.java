package org.diptych.desk.text;

import java.util.List;
import org.diptych.core.post.Post;
import org.diptych.core.text.LineEnd;
import org.diptych.core.text.LineEndedText;
import org.diptych.core.text.TextEdit;
import org.diptych.desk.work.Background;

/**
 * Changes a post wherever it needs changing, as one step that can be taken back: what falls into the parts' contents is
 * typed there; what touches the tags between them cuts the post anew. Confined to the FX thread.
 */
public record Correction(PostSession session, Background background) {

    /**
     * Makes {@code edits}, in file places of the present revision.
     *
     * @param title what is done, in the author's language; empty where there is nothing to call it
     */
    public void make(List<TextEdit> edits, String title) {
        make(edits, title, () -> {});
    }

    /**
     * As {@link #make(List, String)}.
     *
     * @param done runs once they are made; never where the author typed meanwhile
     */
    public void make(List<TextEdit> edits, String title, Runnable done) {
        if (session.takes(edits)) {
            session.apply(edits, title);
            done.run();
            return;
        }
        cut(edits, title, done);
    }

    /** As {@link #make(List, String)}; the post is cut anew in any case: the edits bring tags that make parts. */
    public void cut(List<TextEdit> edits, String title) {
        cut(edits, title, () -> {});
    }

    private void cut(List<TextEdit> edits, String title, Runnable done) {
        long revision = session.revision();
        String file = session.fileText();
        background
                .ask(() -> Post.parse(edited(file, edits)))
                .onlyIf(() -> session.revision() == revision)
                .thenAccept(corrected -> {
                    session.restructure(corrected, title);
                    done.run();
                });
    }

    // Places count each line end as one character, whatever the file has there.
    private static String edited(String file, List<TextEdit> edits) {
        LineEndedText text = LineEndedText.of(file, LineEnd.firstOf(file).orElse(LineEnd.LF));
        TextEdit.backwards(edits)
                .forEach(edit -> text.replace(edit.range().start(), edit.range().end(), edit.replacement()));
        return text.original();
    }
}
