package org.diptych.app.typing;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.diptych.app.parts.PostViews;
import org.diptych.app.parts.TextFocus;
import org.diptych.core.messages.Messages;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextRange;
import org.diptych.desk.bibliography.Adopting;
import org.diptych.desk.bibliography.ReferenceAdding;
import org.diptych.desk.citing.CitationPickerModel;
import org.diptych.ui.editor.PostEditor;
import org.diptych.ui.references.CitationList;
import org.diptych.ui.references.CitationPicker;

/**
 * Offers the references at the caret, by command or as a citation is typed, and puts the chosen ones there; offers tags as
 * one is typed.
 */
public final class Citing {
    private final PostViews views;
    private final Pane overlay;
    private final CitationPicker picker;
    private final CitationOffer typed;
    private final ReferenceAdding adding;
    private final ReadOnlyBooleanWrapper composing = new ReadOnlyBooleanWrapper();

    /**
     * @param window in which citations are typed
     * @param overlay as large as the window
     */
    public Citing(Node window, Pane overlay, PostViews views, CitationSources sources, Locale locale) {
        Messages words = Messages.of("panels", locale);
        this.views = views;
        this.overlay = overlay;
        this.adding = new ReferenceAdding(sources.session(), this::insert, sources.background(), words);
        CitationPickerModel model = new CitationPickerModel(
                sources.session(), sources.offers(), new Adopting(sources.session(), sources.formatting(), adding));
        this.picker = new CitationPicker(model, words, composing);
        this.typed = new CitationOffer(new CitationList(model, words));
        new TypingOffers(window, overlay, views, List.of(typed, new TagOffer(new TagList(Messages.of("app", locale)))));
    }

    /** Offers the references, to be sought in a field of their own. */
    public void cite() {
        new TextFocus(views)
                .editor()
                .filter(editor -> editor.getScene() != null)
                .ifPresent(editor -> {
                    composing.bind(editor.composingProperty());
                    typed.forget();
                    picker.open(overlay, CaretBounds.of(editor));
                });
    }

    /** Adds references to the post, and cites them at the caret of the editor that had the focus. */
    public ReferenceAdding adding() {
        return adding;
    }

    private void insert(String citation) {
        if (!typed.finish(citation)) {
            views.editor().ifPresent(editor -> replaceSelection(editor, citation));
        }
    }

    private static void replaceSelection(PostEditor editor, String citation) {
        TextRange selected = new TextRange(
                editor.area().getSelection().getStart(),
                editor.area().getSelection().getEnd());
        editor.part().apply(new TextEdit(selected, citation));
        int after = selected.start() + citation.length();
        editor.select(new TextRange(after, after));
    }
}
