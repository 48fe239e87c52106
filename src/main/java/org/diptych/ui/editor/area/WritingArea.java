package org.diptych.ui.editor.area;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import org.diptych.desk.typing.Edit;
import org.diptych.desk.undo.Selected;
import org.fxmisc.richtext.model.StyledDocument;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.fxmisc.richtext.util.UndoUtils;

/** The text control: what the author changes goes through the post's history and its lists, and the clipboard is plain. */
public final class WritingArea extends CaretArea {
    private final Supplier<IntUnaryOperator> beforeChange;
    private final Runnable undo;
    private final Runnable redo;
    private final Pasting pasting = new Pasting(this);
    private boolean overruled;
    private boolean literal;
    private Consumer<Edit> lineEdits = edit -> literally(() -> replaceText(edit.from(), edit.to(), edit.text()));

    /** @param beforeChange asked right before the text changes: what must go first, and where places are after that */
    WritingArea(Supplier<IntUnaryOperator> beforeChange, Runnable undo, Runnable redo) {
        this.beforeChange = beforeChange;
        this.undo = undo;
        this.redo = redo;
        setUndoManager(UndoUtils.noOpUndoManager());
        getStyleClass().add("writing-area");
    }

    /** Shows {@code node} between the ground and the text. */
    public void addBehindText(Node node) {
        getChildren().add(0, node);
    }

    /** Shows {@code node} over the text. */
    public void addOverText(Node node) {
        getChildren().add(node);
    }

    /** Takes away what was shown behind the text or over it. */
    public void removeBehindText(Node node) {
        getChildren().remove(node);
    }

    @Override
    public void replace(
            int start, int end, StyledDocument<Collection<String>, String, Collection<String>> replacement) {
        if (!isEditable() && !overruled) {
            return;
        }
        IntUnaryOperator moved = beforeChange.get();
        int from = moved.applyAsInt(start);
        int to = moved.applyAsInt(end);
        String text = replacement.getText();
        if (overruled || literal || text.indexOf('\n') < 0 && lineOf(from) == lineOf(to)) {
            super.replace(from, to, replacement);
        } else {
            lineEdits.accept(new Edit(from, to, text, Selected.caretAt(from + text.length())));
        }
    }

    private int lineOf(int offset) {
        return offsetToPosition(offset, Bias.Forward).getMajor();
    }

    /** From now on {@code taker} makes the author's edits that put in or take out lines. */
    void onLines(Consumer<Edit> taker) {
        lineEdits = taker;
    }

    /** Makes {@code change} as it stands. */
    public void literally(Runnable change) {
        boolean before = literal;
        literal = true;
        try {
            change.run();
        } finally {
            literal = before;
        }
    }

    /** Makes {@code changes} even where the author may not change the text: the file it stands for has changed. */
    public void overrule(Runnable changes) {
        overruled = true;
        try {
            changes.run();
        } finally {
            overruled = false;
        }
    }

    @Override
    public void undo() {
        undo.run();
    }

    @Override
    public void redo() {
        redo.run();
    }

    @Override
    public void copy() {
        pasting.copy();
    }

    @Override
    public void paste() {
        pasting.paste();
    }

    /** What comes from the clipboard and goes to it. */
    public Pasting pasting() {
        return pasting;
    }

    /** What assistive technology asks of a text; the control itself answers none of it. */
    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> getText();
            case EDITABLE -> isEditable();
            case SELECTION_START -> getSelection().getStart();
            case SELECTION_END -> getSelection().getEnd();
            case CARET_OFFSET -> getCaretPosition();
            case LINE_FOR_OFFSET ->
                offsetToPosition((Integer) parameters[0], Bias.Forward).getMajor();
            case LINE_START -> getAbsolutePosition((Integer) parameters[0], 0);
            case LINE_END ->
                getAbsolutePosition((Integer) parameters[0], 0) + getParagraphLength((Integer) parameters[0]);
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    /** The style classes of a composed text: underlined, so that the author sees it is not yet in the post. */
    static List<String> composing() {
        return List.of("composing");
    }
}
