package org.diptych.ui.app;

import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.scene.layout.Pane;
import org.diptych.core.messages.Messages;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextRange;
import org.diptych.ui.app.parts.PostViews;
import org.diptych.ui.editor.PostEditor;
import org.diptych.ui.references.CitationPicker;
import org.diptych.ui.references.CitationPickerModel;
import org.diptych.ui.shared.PostSession;

/** Offers the references at the caret and puts the chosen ones there. */
final class Citing {
    private final PostViews views;
    private final Pane overlay;
    private final CitationPicker picker;
    private final ReadOnlyBooleanWrapper composing = new ReadOnlyBooleanWrapper();

    /** @param words area {@code panels} */
    Citing(PostViews views, ObservableValue<PostSession> session, Pane overlay, Messages words) {
        this.views = views;
        this.overlay = overlay;
        this.picker = new CitationPicker(new CitationPickerModel(session, this::insert), words, composing);
    }

    void cite() {
        views.editor().filter(editor -> editor.getScene() != null).ifPresent(editor -> {
            composing.bind(editor.composingProperty());
            picker.open(overlay, caretOf(editor));
        });
    }

    private static Bounds caretOf(PostEditor editor) {
        Bounds whole = editor.localToScene(editor.getLayoutBounds());
        return editor.area()
                .getCaretBounds()
                .map(screen -> {
                    Bounds local = editor.screenToLocal(screen);
                    return local == null ? whole : editor.localToScene(local);
                })
                .orElse(whole);
    }

    private void insert(String citation) {
        views.editor().ifPresent(editor -> {
            TextRange selected = new TextRange(
                    editor.area().getSelection().getStart(),
                    editor.area().getSelection().getEnd());
            editor.part().apply(new TextEdit(selected, citation));
            int after = selected.start() + citation.length();
            editor.select(new TextRange(after, after));
        });
    }
}
