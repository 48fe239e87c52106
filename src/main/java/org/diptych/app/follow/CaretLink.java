package org.diptych.app.follow;

import javafx.beans.value.ChangeListener;
import org.diptych.app.parts.CaretPlace;
import org.diptych.app.parts.PostView;
import org.diptych.app.parts.PostViews;
import org.diptych.app.window.SidePanels;
import org.diptych.desk.search.FindModel;
import org.diptych.ui.editor.PostEditor;

/** Tells panels and search where the author writes. */
public final class CaretLink {
    private final SidePanels panels;
    private final FindModel find;
    private final ChangeListener<CaretPlace> moved = (observable, before, place) -> tell(place);
    private final ChangeListener<PostEditor> entered = (observable, before, editor) -> tell(editor);

    public CaretLink(PostViews views, SidePanels panels, FindModel find) {
        this.panels = panels;
        this.find = find;
        views.currentProperty().addListener((observable, before, view) -> turnTo(before, view));
    }

    private void turnTo(PostView before, PostView view) {
        if (before != null) {
            before.caretProperty().removeListener(moved);
            before.activeProperty().removeListener(entered);
        }
        if (view != null) {
            tell(view.caretProperty().get());
            tell(view.activeProperty().get());
            view.caretProperty().addListener(moved);
            view.activeProperty().addListener(entered);
        } else {
            find.partProperty().set(null);
        }
    }

    private void tell(CaretPlace place) {
        panels.caretMoved(place.offset());
        find.caretMoved(place.offset());
    }

    private void tell(PostEditor editor) {
        find.partProperty().set(editor == null ? null : editor.part());
    }
}
