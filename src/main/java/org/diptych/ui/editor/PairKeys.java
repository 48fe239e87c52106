package org.diptych.ui.editor;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.event.EventHandler;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.diptych.desk.typing.Caret;
import org.diptych.desk.typing.Edit;
import org.diptych.desk.typing.PairTyping;
import org.diptych.desk.typing.TextChange;
import org.diptych.desk.undo.Selected;

/** Lets marks that come in pairs come in pairs; see {@link PairTyping}. */
final class PairKeys implements EditorFeature {
    private static final String YUAN = "￥";

    private final PairTyping pairs = new PairTyping();
    private final Consumer<TextChange> moved = pairs::moved;
    private final ChangeListener<Integer> lineLeft = (line, before, after) -> pairs.forget();
    private EventHandler<KeyEvent> typed;
    private EventHandler<KeyEvent> pressed;

    @Override
    public void install(PostEditor editor) {
        typed = event -> typed(editor, event);
        pressed = event -> pressed(editor, event);
        editor.area().addEventFilter(KeyEvent.KEY_TYPED, typed);
        editor.area().addEventFilter(KeyEvent.KEY_PRESSED, pressed);
        editor.area().currentParagraphProperty().addListener(lineLeft);
        editor.writing().onChange(moved);
        editor.writing().composition().onWhole(text -> enter(editor, text));
    }

    @Override
    public void uninstall(PostEditor editor) {
        editor.area().removeEventFilter(KeyEvent.KEY_TYPED, typed);
        editor.area().removeEventFilter(KeyEvent.KEY_PRESSED, pressed);
        editor.area().currentParagraphProperty().removeListener(lineLeft);
        editor.writing().removeOnChange(moved);
        editor.writing().composition().onWhole(text -> false);
    }

    private void typed(PostEditor editor, KeyEvent event) {
        boolean command = event.isShortcutDown() || event.isControlDown() || event.isMetaDown();
        String text = event.getCharacter();
        boolean mark = text.length() == 1 && text.charAt(0) > ' ';
        if (!command && mark && !editor.composingProperty().get() && enter(editor, text)) {
            event.consume();
        }
    }

    /** Whether {@code text} was entered as one of a pair. */
    private boolean enter(PostEditor editor, String text) {
        if (!editor.settings().closePairs()) {
            return false;
        }
        Caret caret = editor.writing().caret();
        Selected selected = caret.selected();
        String before = caret.line().substring(0, selected.start() - caret.lineStart());
        String line = caret.lines().line(caret.lastLine());
        int behind = Math.min(line.length(), selected.end() - caret.lines().start(caret.lastLine()));
        if (text.equals(YUAN) && enterYuan(editor, before, line.substring(behind), selected)) {
            return true;
        }
        Optional<Edit> edit =
                pairs.type(text, before, editor.area().getSelectedText(), line.substring(behind), selected);
        edit.ifPresent(step -> perform(editor, step));
        return edit.isPresent();
    }

    /** A full-width yuan sign that can begin or end a formula, with the Chinese keyboard left as it is. */
    private boolean enterYuan(PostEditor editor, String before, String behind, Selected selected) {
        boolean open = before.replace("\\$", "").chars().filter(c -> c == '$').count() % 2 == 1;
        int last = before.isEmpty() ? ' ' : before.codePointBefore(before.length());
        boolean behindWord = Character.isLetterOrDigit(last) && !Character.isIdeographic(last);
        boolean can = editor.settings().yuanAsDollar()
                && editor.isMarkdown()
                && editor.commands().isProse()
                && selected.isEmpty()
                && last != '\\'
                && (open || !behindWord);
        if (!can) {
            return false;
        }
        boolean pair = !open
                && pairs.type("$", before, "", behind, selected)
                        .filter(edit -> edit.text().equals("$$"))
                        .isPresent();
        boolean over = open && behind.startsWith("$");
        // A step of its own: taken back, the sign that was typed is there.
        int at = selected.start();
        editor.writing().perform(new Edit(at, at, YUAN, Selected.caretAt(at + 1)));
        editor.writing().perform(new Edit(at, at + (over ? 2 : 1), pair ? "$$" : "$", Selected.caretAt(at + 1)));
        if (pair) {
            pairs.remember(at + 1);
        }
        return true;
    }

    private void perform(PostEditor editor, Edit edit) {
        editor.writing().perform(edit);
        if (edit.from() == edit.to() && edit.text().length() == 2) {
            pairs.remember(edit.then().caret());
        }
    }

    private void pressed(PostEditor editor, KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isControlDown() && !event.isAltDown();
        Selected selected = editor.writing().selected();
        if (event.getCode() != KeyCode.BACK_SPACE || !plain || !selected.isEmpty()) {
            return;
        }
        Caret caret = editor.writing().caret();
        int column = selected.caret() - caret.lineStart();
        pairs.backspace(caret.line().substring(0, column), caret.line().substring(column), selected.caret())
                .ifPresent(edit -> {
                    editor.writing().perform(edit);
                    event.consume();
                });
    }
}
