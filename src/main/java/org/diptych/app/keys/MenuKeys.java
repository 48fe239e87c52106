package org.diptych.app.keys;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * Gives menus the keys while they are open: the arrows, Enter and the underlined letters choose, Escape closes, and
 * nothing reaches what lies beneath. Alt alone and F10 give the keys to the menu bar.
 *
 * <p>JavaFX hands on to the window whatever an open menu does not use, letters among them, and takes letters only while
 * Alt is held. On macOS the system has the bar, and menus have no letters. Confined to the FX thread.
 */
public final class MenuKeys {
    private static final boolean MAC = System.getProperty("os.name", "").startsWith("Mac");
    private static final KeyCombination BAR = KeyCombination.keyCombination("F10");

    private final Stage stage;
    private final MenuBar bar;
    private final KeyFocus focus;
    private final Set<ContextMenu> open = new LinkedHashSet<>();
    private final EventHandler<KeyEvent> menuKeys = event -> menuKey((ContextMenu) event.getSource(), event);
    private final ListChangeListener<Window> windows = change -> {
        while (change.next()) {
            change.getAddedSubList().forEach(this::opened);
            change.getRemoved().forEach(this::closed);
        }
    };
    /** Whether Alt is down, and nothing else was pressed since. */
    private boolean altAlone;
    /** Whether the bar has the keys, and none of its menus is open. */
    private boolean inBar;
    /** Whether the key pressed last was a menu's: then what it types is too. */
    private boolean taken;

    private final SentKeys sent = new SentKeys();

    public MenuKeys(Stage stage, MenuBar bar, KeyFocus focus) {
        this.stage = stage;
        this.bar = bar;
        this.focus = focus;
        stage.addEventFilter(KeyEvent.ANY, this::key);
        stage.addEventFilter(InputMethodEvent.ANY, event -> {
            if (hasKeys()) {
                event.consume();
            }
        });
        stage.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> forgetAlt());
        stage.focusedProperty().addListener(observable -> forgetAlt());
        // Comes after the bar's own, which listens for one kind of event.
        stage.getScene().addEventFilter(KeyEvent.ANY, event -> {
            if (sent.isOwn()) {
                event.consume();
            }
        });
        // All windows of the program outlast this one.
        Window.getWindows().addListener(new WeakListChangeListener<>(windows));
    }

    /** The author has chosen: the bar lets go, and the keys are where they were before. */
    public void end() {
        if (hasKeys()) {
            leave();
        }
    }

    private boolean hasKeys() {
        return inBar || !open.isEmpty();
    }

    private void forgetAlt() {
        altAlone = false;
        if (inBar) {
            leave();
        }
    }

    private void opened(Window window) {
        if (window instanceof ContextMenu menu
                && isOurs(menu)
                && !menu.getStyleClass().contains("offers")) {
            open.add(menu);
            inBar = false;
            menu.addEventFilter(KeyEvent.ANY, menuKeys);
            focus.lend();
            Platform.runLater(() -> underline(menu));
        }
    }

    private boolean isOurs(PopupWindow popup) {
        Window owner = popup.getOwnerWindow();
        return owner == stage || owner instanceof PopupWindow outer && isOurs(outer);
    }

    private void closed(Window window) {
        if (open.remove(window)) {
            window.removeEventFilter(KeyEvent.ANY, menuKeys);
            // From one menu to the next there is none for a moment.
            Platform.runLater(() -> {
                if (!hasKeys()) {
                    letGo();
                }
            });
        }
    }

    /** A key that no open menu has used. */
    private void key(KeyEvent event) {
        if (sent.isOwn()) {
            return;
        }
        if (event.getEventType() == KeyEvent.KEY_TYPED) {
            consumeIf(taken || hasKeys(), event);
        } else if (event.getEventType() == KeyEvent.KEY_RELEASED) {
            released(event);
        } else {
            taken = hasKeys();
            pressed(event);
        }
    }

    /** The bar would open its first menu at Alt, whatever was pressed meanwhile: it does not hear of all that was. */
    private void released(KeyEvent event) {
        if (event.getCode() == KeyCode.ALT && !MAC) {
            event.consume();
            if (altAlone) {
                enter();
            } else if (!inBar) {
                sent.release(stage.getScene());
            }
        }
        // The bar's letters stay underlined.
        consumeIf(inBar, event);
        altAlone = false;
    }

    private void pressed(KeyEvent event) {
        boolean had = hasKeys();
        if (!MAC && !had && event.isAltDown() && MenuLetters.letter(event).isPresent()) {
            // JavaFX keeps letters of menus that are closed by now, and then none of a menu's works.
            event.consume();
            altAlone = false;
            taken = true;
            open(event);
            return;
        }
        boolean modified = event.isShiftDown() || event.isControlDown() || event.isMetaDown();
        altAlone = event.getCode() == KeyCode.ALT && !modified && !had;
        if (!MAC && !modified && event.getCode() == KeyCode.F10) {
            event.consume();
            if (had) {
                leave();
            } else {
                enter();
            }
        } else if (inBar) {
            consumeIf(!inBar(event), event);
        } else if (had) {
            // The bar goes from menu to menu.
            consumeIf(event.getCode() != KeyCode.LEFT && event.getCode() != KeyCode.RIGHT, event);
        }
    }

    /** @return whether the bar itself uses the key */
    private boolean inBar(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT, RIGHT, DOWN -> {
                return true;
            }
            case ENTER, SPACE, UP -> sent.press(bar, KeyCode.DOWN, false);
            case ESCAPE, TAB, ALT -> leave();
            default -> open(event);
        }
        return false;
    }

    /** Opens the menu with the letter of {@code event}. */
    private void open(KeyEvent event) {
        Optional<Menu> wanted = isBarThere()
                ? MenuLetters.letter(event).flatMap(letter -> MenuLetters.find(bar.getMenus(), letter))
                : Optional.empty();
        wanted.ifPresent(menu -> {
            menu.hide();
            menu.show();
        });
    }

    private boolean isBarThere() {
        return bar.getScene() != null && !bar.isDisabled() && bar.getHeight() > 0;
    }

    private void enter() {
        Runnable first = stage.getScene().getAccelerators().get(BAR);
        if (isBarThere() && first != null) {
            focus.lend();
            sent.press(stage.getScene(), KeyCode.ALT, true);
            first.run();
            inBar = true;
        }
    }

    private void leave() {
        inBar = false;
        bar.getMenus().forEach(Menu::hide);
        Set.copyOf(open).forEach(ContextMenu::hide);
        letGo();
    }

    private void letGo() {
        // It lets go of the menu that was chosen, and of the underlines.
        sent.press(stage.getScene(), KeyCode.ESCAPE, false);
        focus.giveBack();
    }

    private void menuKey(ContextMenu menu, KeyEvent event) {
        if (sent.isOwn()) {
            return;
        }
        if (event.getEventType() == KeyEvent.KEY_RELEASED) {
            if (event.getCode() == KeyCode.ALT && altAlone) {
                altAlone = false;
                leave();
            }
            return;
        }
        if (menu.getScene().getFocusOwner() instanceof TextInputControl && event.getCode() != KeyCode.ESCAPE) {
            // A field in a menu takes what is typed.
            taken = true;
            return;
        }
        if (event.getEventType() == KeyEvent.KEY_TYPED) {
            event.consume();
            return;
        }
        taken = true;
        // With Alt still held, or held again, the letters choose too.
        altAlone = event.getCode() == KeyCode.ALT;
        switch (event.getCode()) {
            case UP, DOWN, LEFT, RIGHT, ENTER, SPACE -> {}
            case ESCAPE, F10 -> close(menu, event);
            default -> {
                event.consume();
                choose(menu, event);
            }
        }
    }

    /** Escape in a submenu closes that alone. */
    private void close(ContextMenu menu, KeyEvent event) {
        boolean inner = menu.getOwnerWindow() instanceof PopupWindow;
        if (event.getCode() != KeyCode.ESCAPE || !inner) {
            event.consume();
            leave();
        }
    }

    private void choose(ContextMenu menu, KeyEvent event) {
        Optional<String> letter = MAC ? Optional.empty() : MenuLetters.letter(event);
        letter.flatMap(typed -> MenuLetters.find(menu.getItems(), typed)).ifPresent(item -> {
            if (item instanceof Menu inner) {
                inner.show();
            } else if (!item.isDisable()) {
                leave();
                MenuLetters.fire(item);
            }
        });
    }

    private void underline(ContextMenu menu) {
        if (!MAC && menu.isShowing()) {
            // The items have their letters once they are dressed.
            menu.getScene().getRoot().applyCss();
            menu.getScene().getRoot().layout();
            sent.press(menu.getScene(), KeyCode.ALT, true);
        }
    }

    private static void consumeIf(boolean condition, Event event) {
        if (condition) {
            event.consume();
        }
    }
}
