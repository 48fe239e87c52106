package org.diptych.ui.editor;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import org.diptych.desk.typing.BracketPair;
import org.diptych.ui.editor.area.WritingArea;
import org.fxmisc.richtext.Selection;
import org.fxmisc.richtext.SelectionImpl;

/** Shows the bracket at the caret and the one that belongs to it. */
final class BracketMates implements EditorFeature {
    private final ChangeListener<Integer> moved = (caret, before, after) -> later();
    private final List<Selection<Collection<String>, String, Collection<String>>> shown;
    private final PostEditor editor;
    private boolean waiting;

    BracketMates(PostEditor editor) {
        this.editor = editor;
        this.shown = List.of(selection(editor, "bracket"), selection(editor, "bracket mate"));
    }

    @Override
    public void install() {
        shown.forEach(editor.area()::addSelection);
        editor.area().caretPositionProperty().addListener(moved);
    }

    private static Selection<Collection<String>, String, Collection<String>> selection(PostEditor editor, String name) {
        return new SelectionImpl<>(
                name, editor.area(), path -> path.getStyleClass().add("bracket-mate"));
    }

    private void later() {
        if (!waiting) {
            waiting = true;
            Platform.runLater(this::show);
        }
    }

    private void show() {
        waiting = false;
        if (editor.composingProperty().get()) {
            return;
        }
        WritingArea area = editor.writing().area();
        Optional<BracketPair> pair = BracketPair.at(area.getText(area.getCurrentParagraph()), area.getCaretColumn());
        int line = area.getAbsolutePosition(area.getCurrentParagraph(), 0);
        mark(0, pair.map(found -> line + found.open()));
        mark(1, pair.map(found -> line + found.close()));
    }

    private void mark(int index, Optional<Integer> place) {
        Selection<?, ?, ?> selection = shown.get(index);
        if (place.isPresent()) {
            selection.selectRange(place.get(), place.get() + 1);
        } else if (selection.getLength() > 0) {
            selection.deselect();
        }
    }
}
