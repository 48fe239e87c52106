package org.diptych.ui.editor;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.diptych.desk.typing.Caret;
import org.diptych.desk.typing.Edit;
import org.diptych.desk.typing.PairTyping;
import org.diptych.desk.typing.YuanTyping;
import org.diptych.desk.undo.Selected;

/** Lets marks that come in pairs come in pairs; see {@link PairTyping}. */
final class PairKeys implements EditorFeature {
    private final PostEditor editor;
    private static final String YUAN = YuanTyping.SIGN;

    private final PairTyping pairs = new PairTyping();

    /** Behind a dollar that was a yuan sign just now; -1 where nothing was typed so. */
    private int yuan = -1;
    /** Whether that dollar has its second. */
    private boolean yuanPaired;

    PairKeys(PostEditor editor) {
        this.editor = editor;
    }

    @Override
    public void install() {
        editor.area().addEventFilter(KeyEvent.KEY_TYPED, event -> typed(editor, event));
        editor.area().addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(editor, event));
        editor.area().currentParagraphProperty().addListener((line, before, after) -> pairs.forget());
        editor.writing().onChange(pairs::moved);
        editor.writing().composition().onWhole(text -> enter(editor, text));
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
        Caret caret = editor.writing().caret();
        Selected selected = caret.selected();
        String before = caret.line().substring(0, selected.start() - caret.lineStart());
        String line = caret.lines().line(caret.lastLine());
        int behind = Math.min(line.length(), selected.end() - caret.lines().start(caret.lastLine()));
        int dollar = yuan;
        yuan = -1;
        if (dollar == selected.start() && selected.isEmpty() && before.endsWith("$") && YuanTyping.isAmount(text)) {
            beAmount(editor, text, dollar, yuanPaired && line.startsWith("$", behind));
            return true;
        }
        if (text.equals(YUAN) && enterYuan(editor, before, line.substring(behind), selected)) {
            return true;
        }
        Optional<Edit> edit =
                pairs.type(text, before, editor.area().getSelectedText(), line.substring(behind), selected);
        edit.ifPresent(step -> perform(editor, step));
        return edit.isPresent();
    }

    /** What was typed behind a yuan sign is an amount: it is a yuan sign again. */
    private void beAmount(PostEditor editor, String text, int dollar, boolean paired) {
        pairs.forget();
        int from = dollar - 1;
        editor.writing()
                .perform(new Edit(
                        from,
                        paired ? dollar + 1 : dollar,
                        YUAN + text,
                        Selected.caretAt(from + YUAN.length() + text.length())));
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
                && last != '\\';
        int opening = can && !open ? YuanTyping.opening(before) : -1;
        if (opening >= 0) {
            closeYuan(editor, before, opening, selected.start());
            return true;
        }
        if (!can || !open && behindWord) {
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
        yuan = open ? -1 : at + 1;
        yuanPaired = pair;
        return true;
    }

    /** A formula that begins with a digit, and was an amount until now. */
    private void closeYuan(PostEditor editor, String before, int opening, int at) {
        editor.writing().perform(new Edit(at, at, YUAN, Selected.caretAt(at + 1)));
        String formula = "$" + before.substring(opening + 1) + "$";
        editor.writing().perform(new Edit(at - before.length() + opening, at + 1, formula, Selected.caretAt(at + 1)));
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
