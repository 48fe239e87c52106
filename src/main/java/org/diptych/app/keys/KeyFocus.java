package org.diptych.app.keys;

import java.util.Optional;
import java.util.function.Predicate;
import javafx.animation.AnimationTimer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeView;
import javafx.scene.input.InputEvent;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.diptych.app.commands.KeyHolder;
import org.diptych.app.sheets.SheetLayer;
import org.fxmisc.richtext.GenericStyledArea;
import org.jspecify.annotations.Nullable;

/** Knows what has the window's keys, and lends them to menus. Confined to the FX thread. */
public final class KeyFocus {
    /** A frame begins when the one before it has been painted: with the second one the first is seen. */
    private static final int FRAMES = 2;

    private final Pane root;
    private final SheetLayer sheets;
    private final Node page;
    private final Region lent = new Region();
    private final ReadOnlyObjectWrapper<KeyHolder> holder =
            new ReadOnlyObjectWrapper<>(this, "holder", KeyHolder.LOADING);
    private boolean begun;
    private @Nullable Node lender;

    /**
     * @param root of the window's scene; popups in the window lie over the sheets
     * @param page the preview
     */
    public KeyFocus(Pane root, SheetLayer sheets, Node page) {
        this.root = root;
        this.sheets = sheets;
        this.page = page;
        lent.setManaged(false);
        root.getChildren().add(0, lent);
        root.sceneProperty().flatMap(Scene::focusOwnerProperty).addListener((observable, before, now) -> update());
        sheets.visibleProperty().addListener(observable -> update());
    }

    /** What has the keys; beneath a menu, what had them before. */
    public ReadOnlyObjectProperty<KeyHolder> holderProperty() {
        return holder.getReadOnlyProperty();
    }

    /**
     * Until {@link #begin} what is typed in {@code window} goes nowhere: nobody sees yet where it would go. Menus and
     * commands have their keys.
     *
     * @param commands whether a key is that of a command which may act now
     */
    public void guard(Window window, Predicate<KeyEvent> commands) {
        window.addEventFilter(KeyEvent.ANY, event -> refuse(event, event.isAltDown() || commands.test(event)));
        window.addEventFilter(InputMethodEvent.ANY, event -> refuse(event, false));
    }

    private void refuse(InputEvent event, boolean command) {
        if (!begun && !command) {
            event.consume();
        }
    }

    /** The posts are open: once they are painted, what is typed reaches them. */
    public void begin() {
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                if (++frames == FRAMES) {
                    stop();
                    begun = true;
                    update();
                }
            }
        }.start();
    }

    /**
     * Takes the keys from an editor for a menu that has opened: its letters are not text, and no input method composes of
     * them. A field keeps the focus, which it would take for being left.
     */
    void lend() {
        Node owner = root.getScene().getFocusOwner();
        if (lender == null && owner instanceof GenericStyledArea<?, ?, ?>) {
            lender = owner;
            lent.requestFocus();
        }
    }

    /** Gives the keys back to the editor they were taken from, unless something else has them by now. */
    void giveBack() {
        Optional<Node> editor = Optional.ofNullable(lender);
        lender = null;
        if (lent.isFocused()) {
            editor.filter(node -> node.getScene() != null).ifPresent(Node::requestFocus);
        }
        update();
    }

    private void update() {
        holder.set(holder());
    }

    private KeyHolder holder() {
        Node owner = lender != null && lent.isFocused()
                ? lender
                : root.getScene() == null ? null : root.getScene().getFocusOwner();
        boolean field = owner instanceof TextInputControl;
        if (sheets.isVisible()) {
            return field && isWithin(owner, sheets) ? KeyHolder.SHEET_FIELD : KeyHolder.SHEET;
        }
        if (!begun) {
            return KeyHolder.LOADING;
        }
        if (isInPopup(owner)) {
            return KeyHolder.POPUP;
        }
        if (owner instanceof GenericStyledArea<?, ?, ?>) {
            return KeyHolder.EDITOR;
        }
        boolean list = owner instanceof ListView || owner instanceof TableView || owner instanceof TreeView;
        return field ? KeyHolder.FIELD : list || isWithin(owner, page) ? KeyHolder.LIST : KeyHolder.WINDOW;
    }

    private boolean isInPopup(@Nullable Node owner) {
        int sheetLayer = root.getChildren().indexOf(sheets);
        return root.getChildren().stream().skip(sheetLayer + 1L).anyMatch(over -> isWithin(owner, over));
    }

    private static boolean isWithin(@Nullable Node node, Node holder) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each == holder) {
                return true;
            }
        }
        return false;
    }
}
