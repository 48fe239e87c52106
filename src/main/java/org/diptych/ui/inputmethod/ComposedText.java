package org.diptych.ui.inputmethod;

import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.event.EventTarget;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.MouseEvent;
import javafx.stage.Popup;
import javafx.stage.PopupWindow.AnchorLocation;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * What is being composed in a scene. In a field it stands over the caret, and the field gets the word once it is chosen:
 * JavaFX would write the letters into the field, and whoever listens to it would search, complete and save half a word.
 * The post's editors compose in their own way. Wherever it is, a press of the mouse takes it back.
 */
final class ComposedText implements Scenes.Attendant {
    private final Window window;
    private final Runnable giveUp;
    private final Label letters = new Label();
    private final EventHandler<InputMethodEvent> changed = this::changed;
    private final EventHandler<MouseEvent> pressed = event -> takeBack();
    private final InvalidationListener hide = observable -> hide();
    /** Made when something is first composed: few windows ever need it. */
    private @Nullable Popup popup;

    private @Nullable EventTarget composing;

    /** @param giveUp tells the input method that what is being composed is taken back */
    ComposedText(Window window, Runnable giveUp) {
        this.window = window;
        this.giveUp = giveUp;
        letters.getStyleClass().add("composed-text");
    }

    @Override
    public void enter(Scene scene) {
        scene.addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, changed);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, pressed);
        scene.focusOwnerProperty().addListener(hide);
        window.focusedProperty().addListener(hide);
    }

    @Override
    public void leave(Scene scene) {
        scene.removeEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, changed);
        scene.removeEventFilter(MouseEvent.MOUSE_PRESSED, pressed);
        scene.focusOwnerProperty().removeListener(hide);
        window.focusedProperty().removeListener(hide);
        hide();
        composing = null;
    }

    private void changed(InputMethodEvent event) {
        String text =
                event.getComposed().stream().map(InputMethodTextRun::getText).collect(Collectors.joining());
        composing = text.isEmpty() ? null : event.getTarget();
        TextInputControl field = field(event.getTarget());
        if (field == null) {
            return;
        }
        if (text.isEmpty()) {
            hide();
        }
        if (text.isEmpty() && !event.getCommitted().isEmpty()) {
            return;
        }
        event.consume();
        if (!event.getCommitted().isEmpty()) {
            tell(event.getTarget(), event.getCommitted());
        }
        if (!text.isEmpty() && field.isEditable()) {
            composing = event.getTarget();
            show(field, text);
        }
    }

    private void show(TextInputControl field, String text) {
        Point2D caret = field.getInputMethodRequests().getTextLocation(0);
        letters.setFont(field.getFont());
        letters.setText(text);
        if (popup == null) {
            popup = new Popup();
            popup.setAnchorLocation(AnchorLocation.CONTENT_BOTTOM_LEFT);
            popup.setAutoFix(false);
            popup.setHideOnEscape(false);
            popup.getContent().add(letters);
        }
        popup.show(field, caret.getX(), caret.getY());
        popup.setAnchorX(caret.getX());
        popup.setAnchorY(caret.getY());
    }

    private void hide() {
        if (popup != null) {
            popup.hide();
        }
    }

    private void takeBack() {
        giveUp.run();
        if (composing != null) {
            tell(composing, "");
            // What is pressed is where it now stands, without the letters that have gone.
            window.getScene().getRoot().layout();
        }
    }

    private static void tell(EventTarget target, String committed) {
        Event.fireEvent(
                target, new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, List.of(), committed, 0));
    }

    /** The field that shows what {@code target} is told; null for what is none. */
    private static @Nullable TextInputControl field(EventTarget target) {
        if (target instanceof ComboBox<?> box) {
            return box.getEditor();
        }
        if (target instanceof Spinner<?> spinner) {
            return spinner.getEditor();
        }
        return target instanceof TextInputControl field ? field : null;
    }
}
