package org.diptych.ui.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.diptych.core.text.TextEdit;
import org.fxmisc.richtext.model.PlainTextChange;

/**
 * The one way an editor's text changes: every change is heard once, whoever made it, and can be undone.
 *
 * <p>What an input method composes is heard when it is over. Confined to the FX thread.
 */
final class Writing {
    private final WritingArea area = new WritingArea(this::beforeChange, this::undo, this::redo);
    private final UndoHistory history;
    private final Composition composition = new Composition(area, this::changed);
    private final List<Consumer<TextChange>> listeners = new ArrayList<>();
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper(this, "canUndo");
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper(this, "canRedo");
    private Selected before = Selected.caretAt(0);
    private boolean replaying;

    /** @param clock nanoseconds from any origin */
    Writing(LongSupplier clock) {
        this.history = new UndoHistory(clock);
        composition.activeProperty().addListener((active, was, is) -> before = is ? selected() : before);
    }

    /** The text is what it was to be at the start: from now on changes count. */
    void begin() {
        area.plainTextChanges().subscribe(this::heard);
    }

    WritingArea area() {
        return area;
    }

    Composition composition() {
        return composition;
    }

    ReadOnlyBooleanProperty canUndoProperty() {
        return canUndo.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canRedoProperty() {
        return canRedo.getReadOnlyProperty();
    }

    /** Tells {@code listener} of each change right after it was made. */
    void onChange(Consumer<TextChange> listener) {
        listeners.add(listener);
    }

    void removeOnChange(Consumer<TextChange> listener) {
        listeners.remove(listener);
    }

    Selected selected() {
        return new Selected(area.getAnchor(), area.getCaretPosition());
    }

    /** Makes {@code edit} as one step; does nothing where the text may not be changed. */
    void perform(Edit edit) {
        if (!area.isEditable()) {
            return;
        }
        boolean typed = edit.from() == edit.to() && edit.text().length() == 1;
        if (!typed) {
            history.seal();
        }
        boolean changes = edit.from() != edit.to() || !edit.text().isEmpty();
        if (changes) {
            area.replaceText(edit.from(), edit.to(), edit.text());
        }
        area.selectRange(edit.then().anchor(), edit.then().caret());
        if (changes) {
            history.settle(edit.then());
        }
        if (!typed) {
            history.seal();
        }
        area.requestFollowCaret();
    }

    /** Makes {@code edits}, whose ranges all speak of the present text, as one step; the caret stays with its text. */
    void apply(List<TextEdit> edits) {
        composition.cancel();
        history.group(() -> {
            edits.stream()
                    .sorted(Comparator.comparingInt(
                                    (TextEdit edit) -> edit.range().start())
                            .reversed())
                    .forEach(this::applyOne);
            history.settle(selected());
        });
    }

    /** All changes {@code action} makes are one step. */
    void asOne(Runnable action) {
        history.group(action);
    }

    void undo() {
        composition.cancel();
        history.undo().ifPresent(step -> replay(step.inverse(), step.before()));
    }

    void redo() {
        composition.cancel();
        history.redo().ifPresent(step -> replay(step.changes(), step.after()));
    }

    private void replay(List<TextChange> changes, Selected then) {
        replaying = true;
        try {
            changes.forEach(change -> area.replaceText(change.position(), change.removedEnd(), change.inserted()));
        } finally {
            replaying = false;
        }
        area.selectRange(then.anchor(), then.caret());
        area.requestFollowCaret();
        tellHistory();
    }

    private void applyOne(TextEdit edit) {
        Selected then = selected();
        int start = edit.range().start();
        int end = edit.range().end();
        TextChange change = new TextChange(start, area.getText(start, end), WritingArea.plain(edit.replacement()));
        area.replaceText(start, end, change.inserted());
        area.selectRange(change.move(then.anchor()), change.move(then.caret()));
    }

    private void heard(PlainTextChange change) {
        if (!composition.isActive()) {
            changed(new TextChange(change.getPosition(), change.getRemoved(), change.getInserted()));
        }
    }

    private void changed(TextChange change) {
        if (!replaying) {
            history.record(change, before, Selected.caretAt(change.insertedEnd()));
            tellHistory();
        }
        listeners.forEach(listener -> listener.accept(change));
    }

    private void tellHistory() {
        canUndo.set(history.canUndo());
        canRedo.set(history.canRedo());
    }

    private IntUnaryOperator beforeChange() {
        IntUnaryOperator moved = composition.makeWay();
        if (!composition.isActive()) {
            before = selected();
        }
        return moved;
    }
}
