package org.diptych.app.typing;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.diptych.app.parts.PostViews;
import org.diptych.ui.editor.PostEditor;
import org.jspecify.annotations.Nullable;

/**
 * Shows what is offered for the words being typed. The keys stay with the editor, but for those that choose: up, down,
 * Enter, Tab, Ctrl+Enter for one of several, Escape. Typing opens a list, moving the caret never does; while an input
 * method composes nothing is shown. Confined to the FX thread.
 */
public final class TypingOffers {
    private static final double WIDTH = 480;
    private static final double GAP = 4;
    private static final int PAGE = 5;

    private final PostViews views;
    private final Pane overlay;
    private final List<Offer> offers;
    private final InvalidationListener caretMoved = observable -> look(false);
    private @Nullable Offer shown;
    /** Where the caret was when the list came, in the scene. */
    private Bounds caret = new BoundingBox(0, 0, 0, 0);

    /** Where what is being typed begins in its part. */
    private int begin = -1;
    /** Where the author closed the list: it stays closed until something else is typed. */
    private int dismissed = -1;
    /** Where the caret stood after what was typed last. */
    private int typedTo = -1;

    /**
     * @param window in which the keys are heard before its editors hear them
     * @param overlay as large as the window
     */
    public TypingOffers(Node window, Pane overlay, PostViews views, List<Offer> offers) {
        this.views = views;
        this.overlay = overlay;
        this.offers = List.copyOf(offers);
        offers.forEach(offer -> offer.list().onClicked(() -> choose(false)));
        window.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        window.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (!event.getCharacter().isEmpty() && event.getCharacter().charAt(0) >= ' ') {
                entered(event.getTarget());
            }
        });
        window.addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, event -> entered(event.getTarget()));
        window.sceneProperty()
                .flatMap(scene -> scene.focusOwnerProperty())
                .addListener((observable, before, owner) -> focusMoved(owner));
        views.currentProperty().addListener((observable, before, view) -> {
            hide();
            if (before != null) {
                before.caretProperty().removeListener(caretMoved);
            }
            if (view != null) {
                view.caretProperty().addListener(caretMoved);
            }
        });
    }

    /** Offers at once what fits the caret's place, as if it had just been typed. */
    public void offer() {
        dismissed = -1;
        look(true);
    }

    /** What can be offered is known better now: what is typed is looked at again, if the caret is still behind it. */
    public void lookAgain() {
        boolean typing = editor().filter(editor -> editor.area().getCaretPosition() == typedTo)
                .isPresent();
        look(typing);
    }

    private Optional<PostEditor> editor() {
        return views.editor().filter(editor -> editor.area().isFocused());
    }

    // The text has what was entered only once the event has gone through.
    private void entered(Object target) {
        if (editor().filter(editor -> editor.area() == target).isPresent()) {
            Platform.runLater(() -> {
                typedTo =
                        editor().map(editor -> editor.area().getCaretPosition()).orElse(-1);
                look(true);
            });
        }
    }

    private void look(boolean typed) {
        Optional<PostEditor> editor =
                editor().filter(focused -> focused.area().getSelection().getLength() == 0);
        if (editor.isEmpty() || editor.get().composingProperty().get()) {
            hide();
            return;
        }
        String line = editor.get().area().getText(editor.get().area().getCurrentParagraph());
        int column = editor.get().area().getCaretColumn();
        for (Offer offer : typed ? offers : shown == null ? List.<Offer>of() : List.of(shown)) {
            OptionalInt found = offer.look(editor.get(), line, column);
            if (found.isPresent()) {
                offer(editor.get(), offer, editor.get().area().getCaretPosition() - column + found.getAsInt());
                return;
            }
        }
        dismissed = typed ? -1 : dismissed;
        hide();
    }

    private void offer(PostEditor editor, Offer offer, int from) {
        if (from == dismissed) {
            return;
        }
        dismissed = -1;
        if (shown != offer || begin != from) {
            hide();
            shown = offer;
            begin = from;
            caret = CaretBounds.of(editor);
            overlay.getChildren().add(offer.list().view());
        }
        place(offer.list().view());
    }

    /** Below the caret, or above it where there is no room; it stays there while the author types on. */
    private void place(Region view) {
        Bounds at = overlay.sceneToLocal(caret);
        view.applyCss();
        double width = Math.min(WIDTH, overlay.getWidth());
        double height = view.prefHeight(width);
        boolean below = at.getMaxY() + GAP + height <= overlay.getHeight();
        view.resizeRelocate(
                Math.max(0, Math.min(at.getMinX(), overlay.getWidth() - width)),
                below ? at.getMaxY() + GAP : Math.max(0, at.getMinY() - GAP - height),
                width,
                height);
    }

    private void hide() {
        if (shown != null) {
            overlay.getChildren().remove(shown.list().view());
            shown = null;
            begin = -1;
        }
    }

    private void focusMoved(@Nullable Node owner) {
        boolean inside =
                shown != null && owner != null && isWithin(owner, shown.list().view());
        if (!inside && editor().isEmpty()) {
            hide();
        }
    }

    private static boolean isWithin(Node node, Node ancestor) {
        return node == ancestor || node.getParent() != null && isWithin(node.getParent(), ancestor);
    }

    private void pressed(KeyEvent event) {
        Offer offer = shown;
        if (offer == null || editor().isEmpty()) {
            return;
        }
        boolean plain = !event.isShiftDown() && !event.isAltDown() && !event.isShortcutDown();
        boolean taken =
                switch (event.getCode()) {
                    case ESCAPE -> dismiss();
                    case DOWN -> plain && move(offer, 1);
                    case UP -> plain && move(offer, -1);
                    case PAGE_DOWN -> plain && move(offer, PAGE);
                    case PAGE_UP -> plain && move(offer, -PAGE);
                    case TAB -> plain && choose(false);
                    case ENTER -> (plain || event.isShortcutDown()) && choose(event.isShortcutDown());
                    default -> false;
                };
        if (taken) {
            event.consume();
        }
    }

    private boolean dismiss() {
        dismissed = begin;
        hide();
        return true;
    }

    private static boolean move(Offer offer, int by) {
        offer.list().move(by);
        return true;
    }

    private boolean choose(boolean more) {
        Offer offer = shown;
        if (offer == null) {
            return false;
        }
        hide();
        boolean chosen = offer.choose(more);
        views.editor().ifPresent(PostEditor::requestFocus);
        if (chosen && (more || offer.opensNext())) {
            look(true);
        }
        return chosen;
    }
}
