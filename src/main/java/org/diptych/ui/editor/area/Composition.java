package org.diptych.ui.editor.area;

import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.diptych.desk.typing.TextChange;

/**
 * Text an input method is composing: it stands in the control, underlined, but is not yet part of the post.
 *
 * <p>While it lasts nobody hears of changes; when it ends, the change is reported once and whole.
 */
public final class Composition {
    private final WritingArea area;
    private final Consumer<TextChange> receiver;
    private Predicate<String> whole = text -> false;
    private final ReadOnlyBooleanWrapper active = new ReadOnlyBooleanWrapper(this, "active");
    private boolean working;
    private int start;
    private int length;
    private String replaced = "";

    /**
     * @param receiver hears of what a composition has changed, when it is over
     */
    Composition(WritingArea area, Consumer<TextChange> receiver) {
        this.area = area;
        this.receiver = receiver;
        area.setOnInputMethodTextChanged(this::changed);
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        area.focusedProperty().addListener(observable -> focusMoved());
    }

    public ReadOnlyBooleanProperty activeProperty() {
        return active.getReadOnlyProperty();
    }

    boolean isActive() {
        return active.get();
    }

    /** Text that comes whole is first offered to {@code taker}, which may enter it in its own way and say so. */
    public void onWhole(Predicate<String> taker) {
        whole = taker;
    }

    /** Takes the composed text out, as if it had been cancelled. */
    void cancel() {
        if (isActive()) {
            finish("");
        }
    }

    /** Somebody else is about to change the text: ends the composition and says where their places are then. */
    IntUnaryOperator makeWay() {
        if (!isActive() || working) {
            return IntUnaryOperator.identity();
        }
        int from = start;
        int gone = length;
        cancel();
        return offset -> offset <= from ? offset : Math.max(from, offset - gone);
    }

    /** Keys that move or delete belong to the input method while it composes; some systems send them here too. */
    private void keyPressed(KeyEvent event) {
        KeyCode code = event.getCode();
        boolean editing = code.isNavigationKey()
                || code == KeyCode.BACK_SPACE
                || code == KeyCode.DELETE
                || code == KeyCode.ENTER
                || code == KeyCode.TAB;
        if (isActive() && editing) {
            event.consume();
        }
    }

    private void focusMoved() {
        if (!area.isFocused() && isActive()) {
            // An input method usually says itself how it ends; one that does not must not hold the text for ever.
            Platform.runLater(() -> {
                if (!area.isFocused()) {
                    cancel();
                }
            });
        }
    }

    private void changed(InputMethodEvent event) {
        if (!area.isEditable() || area.isDisabled()) {
            return;
        }
        String composed =
                event.getComposed().stream().map(InputMethodTextRun::getText).collect(Collectors.joining());
        String committed = Pasting.plain(event.getCommitted());
        if (!isActive() && composed.isEmpty() && committed.isEmpty()) {
            event.consume();
            return;
        }
        if (isActive() && (composed.isEmpty() || !committed.isEmpty())) {
            boolean mark = committed.length() == 1 && replaced.isEmpty();
            finish(mark ? "" : committed);
            committed = mark ? committed : "";
        }
        if (!committed.isEmpty() && !whole.test(committed)) {
            area.replaceSelection(committed);
        }
        if (!composed.isEmpty()) {
            compose(composed, event.getCaretPosition());
        }
        area.requestFollowCaret();
        event.consume();
    }

    private void compose(String composed, int caret) {
        if (!isActive()) {
            active.set(true);
            start = area.getSelection().getStart();
            length = area.getSelection().getLength();
            replaced = area.getSelectedText();
        }
        replace(composed);
        length = composed.length();
        area.setStyle(start, start + length, WritingArea.composing());
        area.moveTo(start + (caret >= 0 && caret <= length ? caret : length));
    }

    private void finish(String committed) {
        replace(committed);
        active.set(false);
        area.moveTo(start + committed.length());
        if (!replaced.equals(committed)) {
            receiver.accept(new TextChange(start, replaced, committed));
        }
        length = 0;
        replaced = "";
    }

    private void replace(String text) {
        working = true;
        try {
            area.replaceText(start, start + length, text);
        } finally {
            working = false;
        }
    }
}
