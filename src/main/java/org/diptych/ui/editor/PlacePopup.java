package org.diptych.ui.editor;

import java.time.Duration;
import java.util.function.Consumer;
import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.diptych.core.messages.Messages;
import org.diptych.desk.typing.TextChange;
import org.diptych.ui.editor.marks.FindingMark;
import org.diptych.ui.editor.marks.Gutter;
import org.diptych.ui.editor.marks.PlaceMeaning;
import org.fxmisc.richtext.event.MouseOverTextEvent;

/**
 * What is to be said of a place, where the mouse rests on it or the author asks: the findings there with the fixes they
 * offer, and what the place stands for.
 */
final class PlacePopup implements EditorFeature {
    private static final Duration DELAY = Duration.ofMillis(350);
    private static final double WIDEST = 480;
    private static final double INSIDE = 32;

    private final Messages words;
    private final Popup popup = new Popup();
    private final VBox content = new VBox();
    private final EventHandler<MouseOverTextEvent> over = event -> over(event);
    private final EventHandler<MouseOverTextEvent> away = event -> hideUnlessInside();
    private final EventHandler<KeyEvent> pressed = this::pressed;
    private final Consumer<TextChange> changed = change -> popup.hide();
    private final PostEditor editor;

    /** @param words area {@code editor} */
    PlacePopup(PostEditor editor, Messages words) {
        this.editor = editor;
        this.words = words;
        content.getStyleClass().add("finding-popup");
        content.setMaxWidth(WIDEST);
        content.setOnMouseExited(event -> popup.hide());
        popup.getContent().add(content);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
    }

    @Override
    public void install() {
        content.getStylesheets().setAll(editor.getStylesheets());
        editor.area().setMouseOverTextDelay(DELAY);
        editor.area().addEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_BEGIN, over);
        editor.area().addEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_END, away);
        editor.area().addEventFilter(KeyEvent.KEY_PRESSED, pressed);
        editor.writing().onChange(changed);
    }

    /** Alt+Enter shows what is to be said at the caret. */
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isAltDown() && !event.isControlDown()) {
            showAtCaret();
            event.consume();
        }
    }

    private void showAtCaret() {
        int place = editor.area().getCaretPosition();
        editor.reveal(place);
        editor.area()
                .getCaretBounds()
                .ifPresent(caret -> show(place, new Point2D(caret.getMinX(), caret.getMaxY()), true));
    }

    private void over(MouseOverTextEvent event) {
        if (!editor.composingProperty().get()) {
            Point2D below =
                    event.getScreenPosition().add(0, editor.settings().letters().size() * 0.8);
            show(event.getCharacterIndex(), below, false);
        }
    }

    private void hideUnlessInside() {
        if (!content.isHover()) {
            popup.hide();
        }
    }

    /** @param keys whether the fixes answer keys: what the mouse called up must not take a typed blank for a click */
    private void show(int offset, Point2D place, boolean keys) {
        content.getChildren().clear();
        editor.marks().at(offset).forEach(mark -> add(mark, keys));
        editor.meaningAt(offset).ifPresent(this::add);
        if (!content.getChildren().isEmpty()) {
            popup.show(editor, place.getX(), place.getY());
        }
    }

    private void add(PlaceMeaning meaning) {
        Label name = new Label(meaning.name());
        name.getStyleClass().add("meaning-name");
        Label sentence = new Label(meaning.sentence());
        sentence.setWrapText(true);
        content.getChildren().addAll(name, sentence);
        if (meaning.way().isPresent()) {
            Label way = new Label(words.get("editor.meaning.way"));
            way.getStyleClass().add("meaning-way");
            content.getChildren().add(way);
        }
    }

    private void add(FindingMark mark, boolean keys) {
        Label sentence = new Label(mark.sentence());
        sentence.setWrapText(true);
        HBox line = new HBox(Gutter.icon(mark.severity()), sentence);
        line.getStyleClass().add("finding-line");
        content.getChildren().add(line);
        mark.likely().ifPresent(later -> awaitOffers(later, keys));
        mark.fixes().forEach(offer -> content.getChildren().add(button(offer, keys)));
    }

    /** The offers come to stand in one line, above those that were known at once. */
    private void awaitOffers(FindingMark.Later later, boolean keys) {
        FlowPane likely = new FlowPane(new Label(words.get("editor.suggestions.looking")));
        likely.getStyleClass().add("finding-likely");
        likely.setPrefWrapLength(WIDEST - INSIDE);
        content.getChildren().add(likely);
        later.ask(offers -> {
            if (offers.isEmpty()) {
                likely.getChildren().setAll(new Label(words.get("editor.suggestions.none")));
            } else {
                likely.getChildren()
                        .setAll(offers.stream()
                                .map(offer -> button(offer, keys))
                                .toList());
            }
            popup.sizeToScene();
            if (keys && popup.isShowing() && !offers.isEmpty()) {
                likely.getChildren().get(0).requestFocus();
            }
        });
    }

    private Button button(FindingMark.Offer offer, boolean keys) {
        Button fix = new Button(offer.label());
        fix.setMnemonicParsing(false);
        fix.getStyleClass().addAll("small", "finding-fix");
        fix.setFocusTraversable(keys);
        fix.setOnAction(event -> {
            popup.hide();
            offer.action().run();
            editor.requestFocus();
        });
        return fix;
    }
}
