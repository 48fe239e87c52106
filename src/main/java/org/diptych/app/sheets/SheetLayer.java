package org.diptych.app.sheets;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.input.InputEvent;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.diptych.ui.shared.TabOrder;
import org.jspecify.annotations.Nullable;

/**
 * Where the window asks and offers: one sheet at a time over everything else, which is dimmed. Escape and a click beside
 * it close it; the focus goes round within it, and then back where it was. Help is shown over a sheet, which stays as it
 * is and comes back.
 */
public final class SheetLayer extends StackPane {
    private @Nullable Node focusBefore;
    private @Nullable Node focused;
    private Runnable onClose = () -> {};
    private String topic = "";
    /** What help is shown over, and has the focus again after it. */
    private @Nullable Region beneath;

    private @Nullable Node focusBeneath;

    public SheetLayer() {
        getStyleClass().add("sheet-layer");
        setVisible(false);
        sceneProperty().flatMap(Scene::focusOwnerProperty).addListener((observable, before, now) -> keepFocus(now));
        sceneProperty().addListener((observable, before, now) -> {
            if (now != null) {
                now.addEventFilter(KeyEvent.ANY, this::keepKeys);
                now.addEventFilter(InputMethodEvent.ANY, this::keepKeys);
            }
        });
        setOnMousePressed(event -> {
            if (event.getTarget() == this) {
                closeTop();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                closeTop();
                event.consume();
            }
        });
        // As a filter: most controls go on by themselves, out of the sheet.
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isAltDown() && !event.isMetaDown()) {
                tab(event);
            }
        });
    }

    /**
     * Shows {@code sheet} in place of one that is there.
     *
     * @param section of the manual that speaks of it
     * @param closed runs when it goes, for whatever reason
     */
    public void show(Region sheet, Node focus, Pos place, String section, Runnable closed) {
        close();
        focusBefore = getScene() == null ? null : getScene().getFocusOwner();
        onClose = closed;
        topic = section;
        getChildren().clear();
        lay(sheet, focus, place);
    }

    /** Shows {@code sheet} over the one that is there, until it is closed itself, or another one is shown. */
    public void showOver(Region sheet, Node focus, String section) {
        closeOver();
        if (!isVisible()) {
            show(sheet, focus, Pos.CENTER, section, () -> {});
            return;
        }
        focusBeneath = focused;
        beneath = (Region) getChildren().get(0);
        beneath.setVisible(false);
        lay(sheet, focus, Pos.CENTER);
    }

    /** The section of the manual that speaks of what is shown; empty where nothing is. */
    public Optional<String> topic() {
        return isVisible() ? Optional.of(topic) : Optional.empty();
    }

    private void lay(Region sheet, Node focus, Pos place) {
        sheet.getStyleClass().add("sheet");
        sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setAlignment(sheet, place);
        getChildren().add(sheet);
        setVisible(true);
        focused = focus;
        // What lies in a scroll pane is in no scene, and takes no focus, before that pane is dressed.
        applyCss();
        layout();
        focus.requestFocus();
        if (getScene() != null) {
            keepFocus(getScene().getFocusOwner());
            if (isFocused()) {
                TabOrder.goOn(this, 1); // what was to have it is not there yet, or empty
            }
        }
    }

    /** Closes what lies on top as the author does who has seen it: help, else the sheet. */
    public void closeTop() {
        if (!closeOver()) {
            close();
        }
    }

    /** Takes away what is shown over a sheet; says whether anything was. */
    private boolean closeOver() {
        if (beneath == null) {
            return false;
        }
        Node over = getChildren().get(getChildren().size() - 1);
        beneath.setVisible(true);
        beneath = null;
        focused = focusBeneath;
        focusBeneath = null;
        // What has the focus gives it away before it goes: its cells would be dressed outside of any scene.
        if (focused != null) {
            focused.requestFocus();
        }
        getChildren().remove(over);
        return true;
    }

    /** Closes the sheet as the author does who thinks better of it. */
    public void close() {
        Runnable closed = onClose;
        dismiss();
        closed.run();
    }

    /** Takes the sheet away without telling: what it asked is answered. */
    public void dismiss() {
        closeOver();
        onClose = () -> {};
        if (isVisible()) {
            setVisible(false);
            getChildren().clear();
            focused = null;
            if (focusBefore != null) {
                focusBefore.requestFocus();
            }
        }
    }

    /** From the last control Tab goes to the first, from the first Shift+Tab to the last. */
    private void tab(KeyEvent event) {
        boolean text = event.getTarget() instanceof TextArea;
        if (!text || event.isControlDown() || event.isShiftDown()) {
            TabOrder.goOn(this, event.isShiftDown() ? -1 : 1);
            event.consume();
        }
    }

    /** A button that is disabled while it works, an arrow key, a post that has just opened would hand the focus beneath. */
    private void keepFocus(Node now) {
        if (!isVisible()) {
            return;
        }
        if (now == null || isWithin(now)) {
            focused = now == null ? focused : now;
        } else if (focused != null && focused.getScene() != null && isWithin(focused) && !focused.isDisabled()) {
            focused.requestFocus();
        } else {
            requestFocus();
        }
    }

    /** Whatever has the focus, no key of an open sheet reaches what lies beneath. */
    private void keepKeys(InputEvent event) {
        if (isVisible() && !(event.getTarget() instanceof Node target && isWithin(target))) {
            event.consume();
            keepFocus(getScene().getFocusOwner());
        }
    }

    private boolean isWithin(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each == this) {
                return true;
            }
        }
        return false;
    }
}
