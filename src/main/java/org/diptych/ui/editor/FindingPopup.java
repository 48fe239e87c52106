package org.diptych.ui.editor;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.fxmisc.richtext.event.MouseOverTextEvent;

/** What a finding says, where the mouse rests on it or the author asks, with the fixes it offers. */
final class FindingPopup implements EditorFeature {
    private static final Duration DELAY = Duration.ofMillis(350);
    private static final double WIDEST = 480;

    private final Popup popup = new Popup();
    private final VBox content = new VBox();
    private final EventHandler<MouseOverTextEvent> over = event -> over(event);
    private final EventHandler<MouseOverTextEvent> away = event -> hideUnlessInside();
    private final EventHandler<KeyEvent> pressed = this::pressed;
    private final Consumer<TextChange> changed = change -> popup.hide();
    private PostEditor editor;

    FindingPopup() {
        content.getStyleClass().add("finding-popup");
        content.setMaxWidth(WIDEST);
        content.setOnMouseExited(event -> popup.hide());
        popup.getContent().add(content);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
    }

    @Override
    public void install(PostEditor editor) {
        this.editor = editor;
        content.getStylesheets().setAll(editor.getStylesheets());
        editor.area().setMouseOverTextDelay(DELAY);
        editor.area().addEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_BEGIN, over);
        editor.area().addEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_END, away);
        editor.area().addEventFilter(KeyEvent.KEY_PRESSED, pressed);
        editor.writing().onChange(changed);
    }

    @Override
    public void uninstall(PostEditor editor) {
        popup.hide();
        editor.area().setMouseOverTextDelay(null);
        editor.area().removeEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_BEGIN, over);
        editor.area().removeEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_END, away);
        editor.area().removeEventFilter(KeyEvent.KEY_PRESSED, pressed);
        editor.writing().removeOnChange(changed);
    }

    /** Alt+Enter shows what is found at the caret. */
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isAltDown() && !event.isControlDown()) {
            showAtCaret();
            event.consume();
        }
    }

    private void showAtCaret() {
        List<FindingMark> here = editor.marks().at(editor.area().getCaretPosition());
        editor.reveal(editor.area().getCaretPosition());
        Optional<Bounds> caret = editor.area().getCaretBounds();
        if (!here.isEmpty() && caret.isPresent()) {
            show(here, new Point2D(caret.get().getMinX(), caret.get().getMaxY()), true);
        }
    }

    private void over(MouseOverTextEvent event) {
        List<FindingMark> here = editor.marks().at(event.getCharacterIndex());
        if (!here.isEmpty() && !editor.composingProperty().get()) {
            show(here, event.getScreenPosition().add(0, editor.settings().letterSize() * 0.8), false);
        }
    }

    private void hideUnlessInside() {
        if (!content.isHover()) {
            popup.hide();
        }
    }

    /** @param keys whether the fixes answer keys: what the mouse called up must not take a typed blank for a click */
    private void show(List<FindingMark> marks, Point2D place, boolean keys) {
        content.getChildren().clear();
        marks.forEach(mark -> add(mark, keys));
        popup.show(editor, place.getX(), place.getY());
    }

    private void add(FindingMark mark, boolean keys) {
        Label sentence = new Label(mark.sentence());
        sentence.setWrapText(true);
        HBox line = new HBox(Gutter.icon(mark.severity()), sentence);
        line.getStyleClass().add("finding-line");
        content.getChildren().add(line);
        for (FindingMark.Offer offer : mark.fixes()) {
            Button fix = new Button(offer.label());
            fix.getStyleClass().addAll("small", "finding-fix");
            fix.setFocusTraversable(keys);
            fix.setOnAction(event -> {
                popup.hide();
                offer.action().run();
                editor.requestFocus();
            });
            content.getChildren().add(fix);
        }
    }
}
