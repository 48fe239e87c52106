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
    private List<Selection<Collection<String>, String, Collection<String>>> shown;
    private PostEditor editor;
    private boolean waiting;

    @Override
    public void install(PostEditor editor) {
        this.editor = editor;
        shown = List.of(selection("bracket"), selection("bracket mate"));
        shown.forEach(editor.area()::addSelection);
        editor.area().caretPositionProperty().addListener(moved);
    }

    @Override
    public void uninstall(PostEditor editor) {
        editor.area().caretPositionProperty().removeListener(moved);
        shown.forEach(editor.area()::removeSelection);
    }

    private Selection<Collection<String>, String, Collection<String>> selection(String name) {
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
