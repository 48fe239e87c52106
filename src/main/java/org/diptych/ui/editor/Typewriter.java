package org.diptych.ui.editor;

import java.util.OptionalDouble;
import java.util.function.Consumer;
import javafx.event.EventHandler;
import javafx.scene.input.KeyEvent;
import org.diptych.desk.typing.TextChange;
import org.diptych.ui.editor.area.TextColumn;
import org.diptych.ui.editor.area.WritingArea;

/** Keeps the caret's row in the middle while the author types or goes by keys, where they want that; a click moves nothing. */
final class Typewriter implements EditorFeature {
    private static final double NEAR = 1;

    private final TextColumn column;
    private final EventHandler<KeyEvent> pressed = event -> due = true;
    private final Consumer<TextChange> changed = change -> due = true;
    private final PostEditor editor;
    private boolean due;

    Typewriter(PostEditor editor, TextColumn column) {
        this.editor = editor;
        this.column = column;
    }

    @Override
    public void install() {
        editor.area().addEventFilter(KeyEvent.KEY_PRESSED, pressed);
        editor.writing().onChange(changed);
        EachFrame.run(editor, this::place);
    }

    private void place() {
        WritingArea area = editor.writing().area();
        if (!editor.settings().typewriter()) {
            if (column.below() > 0) {
                column.keepBelow(0);
            }
            return;
        }
        if (!due
                || !area.isFocused()
                || editor.getHeight() <= 0
                || editor.composingProperty().get()) {
            return;
        }
        due = false;
        double middle = Math.floor((editor.getHeight() - editor.lineHeight()) / 2);
        OptionalDouble here = editor.scroll().topOf(area.getCaretPosition());
        if (here.isPresent() && Math.abs(here.getAsDouble() - middle) < NEAR) {
            return;
        }
        editor.scroll().bring(area.getCaretPosition(), middle);
        area.layout();
        OptionalDouble after = editor.scroll().topOf(area.getCaretPosition());
        if (after.isPresent()) {
            makeRoom(after.getAsDouble() - middle);
        }
    }

    /** The text's end comes as high as it must: so much stays free below it. */
    private void makeRoom(double missing) {
        double room = Math.max(0, Math.min(editor.getHeight() / 2, column.below() + missing));
        if (Math.abs(room - column.below()) >= NEAR) {
            column.keepBelow(room);
            due = true;
            editor.requestLayout();
        }
    }
}
