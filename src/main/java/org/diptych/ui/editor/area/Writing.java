package org.diptych.ui.editor.area;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;
import org.diptych.desk.text.PartView;
import org.diptych.desk.typing.Caret;
import org.diptych.desk.typing.Edit;
import org.diptych.desk.typing.TextChange;
import org.diptych.desk.undo.PartHistory;
import org.diptych.desk.undo.Selected;
import org.fxmisc.richtext.model.PlainTextChange;
import org.fxmisc.richtext.model.TwoDimensional.Bias;

/**
 * The one way an editor's text changes: every change is heard once, whoever made it.
 *
 * <p>What an input method composes is heard when it is over. Confined to the FX thread.
 */
public final class Writing implements PartView {
    private final WritingArea area = new WritingArea(this::beforeChange, this::undo, this::redo);
    private final PartHistory history;
    private final Composition composition = new Composition(area, this::changed);
    private final List<Consumer<TextChange>> listeners = new ArrayList<>();
    private Selected before = Selected.caretAt(0);

    /** @param history of the part that is written in; it hears of the changes from the part itself */
    public Writing(PartHistory history) {
        this.history = history;
        composition.activeProperty().addListener((active, was, is) -> before = is ? selected() : before);
    }

    /** Whatever lines the author puts in or takes out, {@code numbers} says what is changed in their place. */
    public void numberedBy(UnaryOperator<Edit> numbers) {
        area.onLines(edit -> {
            if (composition.isActive()) {
                area.literally(() -> area.replaceText(edit.from(), edit.to(), edit.text()));
                return;
            }
            Edit numbered = numbers.apply(edit);
            area.literally(() -> area.replaceText(numbered.from(), numbered.to(), numbered.text()));
            area.selectRange(numbered.then().anchor(), numbered.then().caret());
            history.settle(numbered.then());
        });
    }

    /** The text is what it was to be at the start: from now on changes count. */
    public void begin() {
        area.plainTextChanges().subscribe(this::heard);
    }

    public WritingArea area() {
        return area;
    }

    public Composition composition() {
        return composition;
    }

    /** Tells {@code listener} of each change right after it was made. */
    public void onChange(Consumer<TextChange> listener) {
        listeners.add(listener);
    }

    public void removeOnChange(Consumer<TextChange> listener) {
        listeners.remove(listener);
    }

    /** What was selected before the change that is being heard of. */
    public Selected before() {
        return before;
    }

    @Override
    public Selected selected() {
        return new Selected(area.getAnchor(), area.getCaretPosition());
    }

    /** Where the author is. */
    public Caret caret() {
        Selected selected = selected();
        int first = area.offsetToPosition(selected.start(), Bias.Forward).getMajor();
        int last = area.offsetToPosition(selected.end(), Bias.Forward).getMajor();
        boolean onlyReached = last > first && selected.end() == area.getAbsolutePosition(last, 0);
        return new Caret(new AreaLines(area), selected, first, onlyReached ? last - 1 : last);
    }

    /** Makes {@code edit} as one step; does nothing where the text may not be changed. */
    public void perform(Edit edit) {
        if (!area.isEditable()) {
            return;
        }
        boolean typed = edit.from() == edit.to() && edit.text().length() == 1;
        if (!typed) {
            history.seal();
        }
        boolean changes = edit.from() != edit.to() || !edit.text().isEmpty();
        if (changes) {
            area.literally(() -> area.replaceText(edit.from(), edit.to(), edit.text()));
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

    /** All changes {@code action} makes are one step. */
    void asOne(Runnable action) {
        history.asOne(action);
    }

    public void undo() {
        if (!area.isEditable()) {
            return;
        }
        composition.cancel();
        history.undo();
    }

    public void redo() {
        if (!area.isEditable()) {
            return;
        }
        composition.cancel();
        history.redo();
    }

    @Override
    public void settle() {
        composition.cancel();
    }

    @Override
    public void replace(int from, int to, String text) {
        Selected then = selected();
        TextChange change = new TextChange(from, area.getText(from, to), Pasting.plain(text));
        area.overrule(() -> area.replaceText(from, to, change.inserted()));
        area.selectRange(change.move(then.anchor()), change.move(then.caret()));
    }

    @Override
    public void select(Selected then) {
        int end = area.getLength();
        area.selectRange(Math.min(then.anchor(), end), Math.min(then.caret(), end));
        if (area.isFocused()) {
            area.requestFollowCaret();
        }
    }

    private void heard(PlainTextChange change) {
        if (!composition.isActive()) {
            changed(new TextChange(change.getPosition(), change.getRemoved(), change.getInserted()));
        }
    }

    private void changed(TextChange change) {
        listeners.forEach(listener -> listener.accept(change));
    }

    private IntUnaryOperator beforeChange() {
        IntUnaryOperator moved = composition.makeWay();
        if (!composition.isActive()) {
            before = selected();
        }
        return moved;
    }
}
