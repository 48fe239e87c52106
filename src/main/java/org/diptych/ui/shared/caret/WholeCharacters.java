package org.diptych.ui.shared.caret;

import java.util.List;
import javafx.application.Platform;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.diptych.core.text.Graphemes;

/**
 * Lets the keys and clicks of plain text fields treat as one character what readers see as one. JavaFX's own fields take
 * flags, families and letters with accents apart, and leave what nobody meant. Confined to the FX thread.
 */
public final class WholeCharacters {
    private WholeCharacters() {}

    /** Serves all fields of {@code scene}, those too that come later. */
    public static void install(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isControlDown();
            if (plain && event.getTarget() instanceof TextInputControl field && press(field, event)) {
                event.consume();
            }
        });
        for (EventType<MouseEvent> click : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED)) {
            // The field hears of it after this, and lets nobody hear of it after itself.
            scene.addEventFilter(click, event -> {
                if (event.getTarget() instanceof Node clicked) {
                    Platform.runLater(() -> settle(clicked));
                }
            });
        }
    }

    /** Does what the key means where the field itself would do it by halves; says whether it did. */
    private static boolean press(TextInputControl field, KeyEvent event) {
        String text = field.getText();
        int caret = field.getCaretPosition();
        boolean selects = event.isShiftDown();
        if (text == null || field.getSelection().getLength() > 0 && !selects) {
            return false;
        }
        return switch (event.getCode()) {
            case BACK_SPACE ->
                !selects && isLong(text, before(text, caret), caret) && delete(field, before(text, caret), caret);
            case DELETE ->
                !selects && isLong(text, caret, after(text, caret)) && delete(field, caret, after(text, caret));
            case LEFT, KP_LEFT -> isLong(text, before(text, caret), caret) && move(field, before(text, caret), selects);
            case RIGHT, KP_RIGHT -> isLong(text, caret, after(text, caret)) && move(field, after(text, caret), selects);
            default -> false;
        };
    }

    private static int before(String text, int caret) {
        return caret == 0 ? 0 : Graphemes.previous(text, caret);
    }

    private static int after(String text, int caret) {
        return caret == text.length() ? caret : Graphemes.next(text, caret);
    }

    /** Whether there is more than one sign in what a reader sees as one. */
    private static boolean isLong(String text, int from, int to) {
        return text.codePointCount(from, to) > 1;
    }

    private static boolean delete(TextInputControl field, int from, int to) {
        if (field.isEditable()) {
            field.deleteText(from, to);
        }
        return true;
    }

    private static boolean move(TextInputControl field, int to, boolean selects) {
        field.selectRange(selects ? field.getAnchor() : to, to);
        return true;
    }

    /** A click into a character goes to its nearer side. */
    private static void settle(Node clicked) {
        Node at = clicked;
        while (at != null && !(at instanceof TextInputControl)) {
            at = at.getParent();
        }
        if (at instanceof TextInputControl field && field.getText() != null) {
            int caret = Graphemes.nearest(field.getText(), field.getCaretPosition());
            int anchor = Graphemes.nearest(field.getText(), field.getAnchor());
            if (caret != field.getCaretPosition() || anchor != field.getAnchor()) {
                field.selectRange(anchor, caret);
            }
        }
    }
}
