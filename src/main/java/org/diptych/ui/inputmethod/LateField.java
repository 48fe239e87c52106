package org.diptych.ui.inputmethod;

import com.sun.javafx.scene.SceneHelper;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.input.InputMethodRequests;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * Gives the input method to fields that were not ready for it when they got the focus.
 *
 * <p>JavaFX asks a field once, as it gets the focus, whether it can be composed in. One that is focused in the moment it is
 * made, as that of a sheet, has no skin yet and says no; in a window not yet shown nobody can be asked. Such a field would
 * take Latin letters alone.
 */
final class LateField implements Scenes.Attendant {
    private final Window window;
    private final InvalidationListener shown = observable -> wake();
    private final ChangeListener<InputMethodRequests> ready = (observable, before, now) -> {
        if (before == null) {
            wake();
        }
    };
    private final ChangeListener<Node> skinless = (observable, before, now) -> {
        if (now instanceof Control control && control.getSkin() == null) {
            // With the next frame it would have one, too: after the first letters, on a busy machine.
            control.applyCss();
        }
    };
    /** Of the scene that was entered; null outside of one. */
    private @Nullable ObservableValue<InputMethodRequests> requests;

    LateField(Window window) {
        this.window = window;
    }

    @Override
    public void enter(Scene scene) {
        ObservableValue<InputMethodRequests> here =
                scene.focusOwnerProperty().flatMap(Node::inputMethodRequestsProperty);
        requests = here;
        here.addListener(ready);
        scene.focusOwnerProperty().addListener(skinless);
        window.focusedProperty().addListener(shown);
        wake();
    }

    @Override
    public void leave(Scene scene) {
        if (requests != null) {
            requests.removeListener(ready);
        }
        scene.focusOwnerProperty().removeListener(skinless);
        window.focusedProperty().removeListener(shown);
    }

    private void wake() {
        Scene scene = window.getScene();
        Node owner = scene == null ? null : scene.getFocusOwner();
        if (owner != null && owner.getInputMethodRequests() != null) {
            SceneHelper.enableInputMethodEvents(scene, true);
        }
    }
}
