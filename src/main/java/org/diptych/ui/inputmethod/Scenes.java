package org.diptych.ui.inputmethod;

import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.Function;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.stage.Window;

/** All scenes of the program, those of windows and popups yet to come among them: each is attended to by one of its own. */
final class Scenes {
    /** Attends to one scene at a time. */
    interface Attendant {
        void enter(Scene scene);

        void leave(Scene scene);
    }

    private final Function<Window, Attendant> attendants;
    private final Set<Window> attended = Collections.newSetFromMap(new WeakHashMap<>());

    Scenes(Function<Window, Attendant> attendants) {
        this.attendants = attendants;
    }

    void attend() {
        Window.getWindows().forEach(this::attend);
        Window.getWindows().addListener((ListChangeListener<Window>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(this::attend);
            }
        });
    }

    private void attend(Window window) {
        if (!attended.add(window)) {
            return;
        }
        Attendant attendant = attendants.apply(window);
        ChangeListener<Scene> follow = (observable, before, now) -> {
            if (before != null) {
                attendant.leave(before);
            }
            if (now != null) {
                attendant.enter(now);
            }
        };
        ObservableValue<Scene> shown =
                window.showingProperty().flatMap(showing -> showing ? window.sceneProperty() : null);
        shown.addListener(follow);
        follow.changed(shown, null, shown.getValue());
    }
}
