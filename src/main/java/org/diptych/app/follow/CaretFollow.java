package org.diptych.app.follow;

import java.util.OptionalDouble;
import javafx.beans.value.ChangeListener;
import org.diptych.app.parts.CaretPlace;
import org.diptych.app.parts.PostView;
import org.diptych.core.analysis.Reading;
import org.diptych.desk.text.PostSession;
import org.diptych.ui.editor.PostEditor;
import org.diptych.ui.preview.PreviewPane;
import org.jspecify.annotations.Nullable;

/**
 * Brings what the author writes into sight on the page. The page moves only when the place is not to be seen there, and
 * only once it shows the text the caret stands in.
 */
final class CaretFollow {
    private final PreviewPane page;
    private final ChangeListener<CaretPlace> moved = (observable, before, caret) -> moved();
    private @Nullable PostView view;
    private boolean waiting;

    CaretFollow(PreviewPane page) {
        this.page = page;
        page.onShown(revision -> shown());
    }

    void enter(PostView entered) {
        view = entered;
        waiting = false;
        entered.caretProperty().addListener(moved);
    }

    void leave(PostView left) {
        left.caretProperty().removeListener(moved);
        view = null;
    }

    private void moved() {
        waiting = true;
        page.letLetterBeDrawn();
        shown();
    }

    private void shown() {
        if (!waiting || view == null) {
            return;
        }
        PostSession session = view.post().session();
        Reading reading = session.newest().readingProperty().get();
        if (reading != null && reading.revision() == session.revision()) {
            waiting = false;
            reveal(reading, view.caretProperty().get().offset());
        }
    }

    private void reveal(Reading reading, int offset) {
        for (int i = 0; i < reading.post().segments().size(); i++) {
            if (reading.post().contentRange(i).touches(offset)) {
                page.reveal(i, offset - reading.post().contentRange(i).start(), this::level);
                return;
            }
        }
    }

    /** The height of the caret, in the page; a third of it where the caret is not in view. */
    private double level() {
        PostEditor editor = view == null ? null : view.activeProperty().get();
        OptionalDouble y = editor == null
                ? OptionalDouble.empty()
                : editor.scroll().heightOf(editor.area().getCaretPosition());
        return editor == null || y.isEmpty()
                ? page.getHeight() / 3
                : page.sceneToLocal(editor.localToScene(0, y.getAsDouble())).getY();
    }
}
